import { hashed, make } from './dom.js';

const written = (seconds) =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * The audio player: its time is text, which `clock` says when to write, and no media element stands in the page.
 * It plays at three times the pace, as people do.
 */
export function audioPlayer(signal, clock, duration) {
  const now = make('span', { class: hashed('AudioPlayerPC_tooltip') }, '00:00');
  let at = 0;
  const play = () => {
    if (clock === 'playing') player.append(now);
    const timer = setInterval(() => {
      at = Math.min(at + 1, duration);
      now.textContent = written(at);
      if (at === duration) clearInterval(timer);
    }, 1000 / 3);
    signal.addEventListener('abort', () => clearInterval(timer));
  };
  const player = make(
    'div',
    { class: hashed('AudioPlayerPC_main') },
    make('button', { class: hashed('AudioPlayerPC_btn'), type: 'button', onclick: play }, '播放'),
    clock === 'always' && now,
    make(
      'div',
      { class: hashed('AudioPlayerPC_audioInfo') },
      make('span', {}, '讲述：'),
      make('span', {}, '作者'),
      make('span', {}, `时长 ${written(duration)}`),
    ),
  );
  return player;
}

/** A video player with a new element for each lesson. */
export function videoPlayer(id) {
  return make(
    'div',
    { class: hashed('VideoPlayer_wrap') },
    make('video', {
      src: `/static/lesson/${id}.wav`,
      controls: '',
      preload: 'auto',
      style: 'width:640px;height:200px',
    }),
  );
}
