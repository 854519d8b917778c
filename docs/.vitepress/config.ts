import { defineConfig } from 'vitepress';
import { outline } from './chapters';

// Titles differ by language on purpose: on localhost a book's title is a part of its identity,
// so the Chinese and the English guide are two courses.
export default defineConfig({
  title: 'Epilogue',
  lang: 'en',
  lastUpdated: false,
  // The guide is a course. These are for stores and for developers, and no pages of it.
  srcExclude: ['store/**', 'decisions/**', 'architecture.md'],
  locales: {
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      title: '用好 Epilogue',
      description: '一门小课：用 Epilogue 把课程读完，并且知道自己读完了。',
      themeConfig: {
        nav: [{ text: '首页', link: '/' }],
        sidebar: outline('zh', '目录'),
        outline: { label: '本章' },
        docFooter: { prev: '上一章', next: '下一章' },
        langMenuLabel: '语言',
        returnToTopLabel: '回到顶部',
        sidebarMenuLabel: '目录',
        darkModeSwitchLabel: '外观',
        lightModeSwitchTitle: '切换到浅色',
        darkModeSwitchTitle: '切换到深色',
        skipToContentLabel: '跳到正文',
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      title: 'Using Epilogue',
      description: 'A small course: finish what you study with Epilogue, and know that you did.',
      themeConfig: {
        nav: [{ text: 'Home', link: '/' }],
        sidebar: outline('en', 'Chapters'),
        outline: { label: 'In this chapter' },
        docFooter: { prev: 'Previous', next: 'Next' },
      },
    },
  },
});
