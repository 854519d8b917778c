/** What a page can do with its players: a script of the page's own, as text. It plays muted, as pages may unasked. */
export const PLAYER = `
const wait = (target, name) => new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
customElements.define('my-player', class extends HTMLElement {
  connectedCallback() {
    this.inner = this.attachShadow({ mode: 'closed' });
    this.inner.innerHTML = '<video></video>';
  }
});
window.player = {
  find(id) {
    const frame = document.querySelector('#frame');
    const shadow = document.querySelector('#player');
    return frame ? frame.contentDocument.querySelector('video')
      : shadow ? shadow.inner.querySelector('video') : document.getElementById(id);
  },
  async load(name, id = 'lesson') {
    const element = this.find(id);
    element.src = '/media/' + name + '.wav';
    element.muted = true;
    await wait(element, 'loadedmetadata');
  },
  /** Plays from one second to another, or to the end. */
  async play(from, to = Infinity, rate = 16, id = 'lesson') {
    const element = this.find(id);
    if (Math.abs(element.currentTime - from) > 0.1) {
      element.currentTime = from;
      await wait(element, 'seeked');
    }
    element.playbackRate = rate;
    await element.play();
    while (!element.ended && element.currentTime < to) await new Promise((resolve) => setTimeout(resolve, 50));
    element.pause();
  },
  async seek(to, id = 'lesson') {
    const element = this.find(id);
    element.currentTime = to;
    await wait(element, 'seeked');
  },
  advert(is) {
    document.querySelector('.html5-video-player').classList.toggle('ad-showing', is);
  },
};
`;
