import { i18n } from './i18n';

/** The way from the popup to teaching a site. */
export const teachOfferText = i18n('teach-offer', {
  teach: 'Teach Epilogue this site',
  failed: 'The page could not be reached. Reload it, and try once more.',
});
