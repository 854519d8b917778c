import { hashed, make } from './dom.js';

const clock = (seconds) =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * The audio player: its time is text, and no media element stands in the page.
 * A second of it takes a tenth of one, so that a test need not wait for minutes.
 */
export function audioPlayer(signal, duration = 40) {
  const now = make('span', { class: hashed('AudioPlayerPC_tooltip') }, '00:00');
  let at = 0;
  const play = () => {
    const timer = setInterval(() => {
      at = Math.min(at + 1, duration);
      now.textContent = clock(at);
      if (at === duration) clearInterval(timer);
    }, 100);
    signal.addEventListener('abort', () => clearInterval(timer));
  };
  return make(
    'div',
    { class: hashed('AudioPlayerPC_main') },
    make('button', { class: hashed('AudioPlayerPC_btn'), type: 'button', onclick: play }, '播放'),
    now,
    make(
      'div',
      { class: hashed('AudioPlayerPC_audioInfo') },
      make('span', {}, '讲述：'),
      make('span', {}, '作者'),
      make('span', {}, `时长 ${clock(duration)}`),
    ),
  );
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
