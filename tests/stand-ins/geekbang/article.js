import { hashed, make, scroller } from './dom.js';
import { audioPlayer, videoPlayer } from './media.js';

function paragraph(text) {
  return make(
    'p',
    { 'data-slate-type': 'paragraph', 'data-slate-object': 'block' },
    make('span', { 'data-slate-object': 'text' }, text),
  );
}

function paywall() {
  return make(
    'div',
    { class: hashed('Index_trial') },
    make('p', {}, '试看结束，购买后可以继续学习'),
    make('button', { type: 'button' }, '购买专栏'),
  );
}

function commentList(texts) {
  return make(
    'div',
    { class: hashed('Index_comments') },
    make('h2', {}, `精选留言（${texts.length}）`),
    make('ul', {}, ...texts.map((text) => make('li', { class: hashed('CommentItemPC_main') }, text))),
  );
}

function toolbar(course, chapter, open) {
  const at = course.chapters.findIndex(({ id }) => id === chapter.id);
  const button = (label, to) =>
    make('button', { type: 'button', ...(to ? { onclick: () => open(to.id) } : { disabled: '' }) }, label);
  return make(
    'div',
    { class: hashed('Toolbar_toolbar') },
    make('div', {}, make('button', { type: 'button' }, '目录')),
    make('div', {}, button('上一讲', course.chapters[at - 1]), button('下一讲', course.chapters[at + 1])),
  );
}

/** Everything to the right of the catalogue: title, player, text, comments, toolbar. */
export function articleView({ course, chapter, comments, clock }, open, signal) {
  return make(
    'div',
    { class: hashed('Index_mainAreaWrapper') },
    scroller(
      hashed('Index_contentWrapScroller'),
      make(
        'div',
        { class: hashed('Index_contentWidth') },
        make('h1', { class: hashed('Index_articleTitle') }, chapter.title),
        make('div', { class: hashed('Index_info') }, `${course.author} · 已有 1024 人学习`),
        course.video ? videoPlayer(chapter.id) : audioPlayer(signal, clock, course.audio),
        make(
          'div',
          { class: hashed('Index_articleContent') },
          make(
            'div',
            { id: 'article-content-container' },
            make('div', { 'data-slate-editor': 'true' }, ...chapter.paragraphs.map(paragraph)),
          ),
        ),
        chapter.locked && paywall(),
        make('div', { class: hashed('Index_copyright') }, '未经允许，不得转载'),
        commentList(comments),
      ),
    ),
    toolbar(course, chapter, open),
  );
}

/** The catalogue: rows that are clicked, none of them a link. */
export function catalogue(course, currentId, open) {
  const rows = [];
  let section = null;
  for (const chapter of course.chapters) {
    if (chapter.section !== section) {
      section = chapter.section;
      rows.push(make('div', { class: hashed('Syllabus_chapter') }, section));
    }
    const state = chapter.id === currentId ? ` ${hashed('Syllabus_active')}` : '';
    rows.push(
      make(
        'div',
        {
          class: `${hashed('Syllabus_row')}${state}`,
          'data-row': chapter.id,
          onclick: () => open(chapter.id),
        },
        chapter.title,
      ),
    );
  }
  return make(
    'div',
    { class: hashed('Index_side') },
    scroller(
      hashed('Index_leftSideScrollArea'),
      make('div', { class: hashed('Syllabus_syllabusContainer') }, make('h3', {}, course.title), ...rows),
    ),
  );
}
