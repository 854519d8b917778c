import { courseSiteReader } from '../course-site';

/** Hugging Face Learn, of which the addresses are known; a language before the chapter makes no other course. */
export const reader = courseSiteReader({
  id: 'hugging-face',
  name: 'Hugging Face Learn',
  hosts: ['huggingface.co'],
  thin: true,
  paths: [/^\/learn\/(?<course>[\w-]+)\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?(?<chapter>[\w-]+\/[\w-]+)/],
});
