/** What the page's own script does in a lesson, and what must be known of it after. */
export interface Scenario {
  what: string;
  lesson: string;
  /** Runs in the page. */
  play: string;
  isDone: boolean;
  /** Also in everyday's run: one of each kind. */
  isDaily?: true;
}

const loaded = (name: number | string) => `await player.load('${name}')`;

/** Real players in real browsers: what counts as watched, and what does not. Each takes place in a lesson of its own. */
export const SCENARIOS: readonly Scenario[] = [
  {
    what: 'an advert before it, and a tenth of the lesson',
    lesson: 'plain-1',
    play: `${loaded(15)}; await player.play(0); ${loaded(64)}; await player.play(0, 4)`,
    isDone: false,
    isDaily: true,
  },
  {
    what: 'an advert in the middle and one after it',
    lesson: 'plain-2',
    play: `${loaded(64)}; await player.play(0, 32); ${loaded(15)}; await player.play(0);
      ${loaded(64)}; await player.play(30); ${loaded(15)}; await player.play(0)`,
    isDone: true,
    isDaily: true,
  },
  {
    what: 'a jump to the end',
    lesson: 'plain-3',
    play: `${loaded(64)}; await player.play(0, 4); await player.seek(60); await player.play(60)`,
    isDone: false,
  },
  {
    what: 'a sound at double speed, in two strokes',
    lesson: 'audio-1',
    play: `${loaded(64)}; await player.play(0, 8, 2); await player.play(8)`,
    isDone: true,
  },
  {
    what: 'a recording that is replaced by another of the same length',
    lesson: 'audio-2',
    play: `${loaded('a64')}; await player.play(0, 34); ${loaded('b64')}; await player.play(30)`,
    isDone: false,
  },
  {
    what: 'the first of two recordings',
    lesson: 'list-1',
    play: `await player.load(80, 'second'); ${loaded(64)}; await player.play(0)`,
    isDone: false,
  },
  {
    what: 'both of two recordings',
    lesson: 'list-2',
    play: `await player.load(80, 'second'); ${loaded(64)}; await player.play(0);
      await player.play(0, Infinity, 16, 'second')`,
    isDone: true,
  },
  {
    what: 'a player in a frame',
    lesson: 'frame-1',
    play: `${loaded(64)}; await player.play(0)`,
    isDone: true,
  },
  {
    what: 'a player in a closed tree of its own',
    lesson: 'shadow-1',
    play: `${loaded(64)}; await player.play(0)`,
    isDone: true,
    isDaily: true,
  },
  {
    what: 'a long advert of which the player says so, and then half of the lesson',
    lesson: 'tube-1',
    play: `player.advert(true); ${loaded(70)}; await player.play(0); player.advert(false);
      ${loaded(64)}; await player.play(0, 30)`,
    isDone: false,
    isDaily: true,
  },
  {
    what: 'the lesson between adverts of which the player says so',
    lesson: 'tube-2',
    play: `player.advert(true); ${loaded(70)}; await player.play(0, 8); player.advert(false);
      ${loaded(64)}; await player.play(0)`,
    isDone: true,
  },
];

/** Seen from the store: the first half of a lesson in one sitting, the second in another. */
export const SITTINGS = {
  lesson: 'tube-3',
  first: `${loaded(64)}; await player.play(0, 34)`,
  second: `${loaded(64)}; await player.play(32)`,
};
