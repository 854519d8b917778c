import { courseSiteReader } from '../course-site';

/** Playlists of YouTube that somebody put together; mixes and lists of its own are no courses. */
export const reader = courseSiteReader({
  id: 'youtube',
  name: 'YouTube',
  hosts: ['www.youtube.com'],
  paths: [/^\/watch\?(?=.*\blist=(?<course>PL[\w-]+))(?=(?:.*&)?v=(?<chapter>[\w-]{11})).*/],
  addressParts: { query: ['v', 'list'] },
  course: '#playlist:not([hidden]) #header-contents .title',
  heading: '#playlist:not([hidden]) ytd-playlist-panel-video-renderer[selected] #video-title',
  entries: '#playlist:not([hidden]) ytd-playlist-panel-video-renderer',
  link: 'a#wc-endpoint',
  title: '#video-title',
  wholeBelow: 200,
  article: null,
  shown: ({ document }) =>
    document.querySelector('ytd-watch-flexy[video-id]')?.getAttribute('video-id') ?? null,
});
