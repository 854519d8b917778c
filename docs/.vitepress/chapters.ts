import type { DefaultTheme } from 'vitepress';

/** The chapters in reading order. One file name each, the same in every language, so that the language switch stays on the chapter. */
export const CHAPTERS = [
  { file: 'what-it-does', zh: '开篇词 | 买了二十门课', en: 'Introduction: twenty courses on the shelf' },
  { file: 'track-a-site', zh: '01 | 让它读一个网站', en: '1. Tracking a site' },
  { file: 'how-it-decides', zh: '02 | 它凭什么说你读过', en: '2. How it knows that you read' },
  {
    file: 'when-it-asks',
    zh: '03 | 什么时候算读完，什么时候会问',
    en: '3. When it is sure, and when it asks',
  },
  { file: 'marks-and-undo', zh: '04 | 标记与撤销', en: '4. Marks and undo' },
  { file: 'takeaways', zh: '05 | 收获与笔记', en: '5. Takeaways and notes' },
  { file: 'taking-it-along', zh: '06 | 带走与备份', en: '6. Taking it along' },
  { file: 'several-devices', zh: '07 | 几台设备', en: '7. Several devices' },
  { file: 'privacy', zh: '08 | 它能看见什么', en: '8. What it may see' },
  { file: 'goodbye', zh: '结束语 | 把最后十里走完', en: 'Conclusion of the course: the last ten miles' },
] as const;

/** The complete outline of the guide in one language: what Epilogue reads as the course. */
export function outline(language: 'zh' | 'en', heading: string): DefaultTheme.SidebarItem[] {
  return [
    {
      text: heading,
      items: CHAPTERS.map((chapter) => ({ text: chapter[language], link: `/${language}/${chapter.file}` })),
    },
  ];
}
