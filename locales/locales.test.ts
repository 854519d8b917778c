import type { Translations } from '@nanostores/i18n';
import { messagesToJSON } from '@nanostores/i18n';
import { describe, expect, it } from 'vitest';
import { cardText } from './card-text';
import { courseText } from './course-text';
import { guideText } from './guide-text';
import { hereText } from './here-text';
import { libraryText } from './library-text';
import { LOCALES } from './locale';
import { markText } from './mark-text';
import { settingsText } from './settings-text';
import { transferText } from './transfer-text';
import { verdictText } from './verdict-text';
import { welcomeText } from './welcome-text';

type Plural = Record<string, string>;
type Catalogue = Record<string, string | Plural>;

const base = messagesToJSON(
  cardText,
  courseText,
  guideText,
  hereText,
  libraryText,
  markText,
  settingsText,
  transferText,
  verdictText,
  welcomeText,
);
const modules = import.meta.glob<{ [key: string]: Translations }>('./*-text.ts', { eager: true });
const translated = import.meta.glob<Catalogue>('./*/*.json', { eager: true, import: 'default' });

const forms = (message: string | Plural): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (message: string | Plural): string[] =>
  [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe('message catalogues', () => {
  it('know every text module', () => {
    expect(Object.keys(base)).toHaveLength(Object.keys(modules).length);
  });

  for (const locale of LOCALES.slice(1)) {
    it.each(Object.entries(base))(`${locale} has every message of %s, and no other`, (name, messages) => {
      const catalogue = translated[`./${locale}/${name}.json`] ?? {};
      expect(Object.keys(catalogue).sort()).toEqual(Object.keys(messages).sort());
      for (const [key, message] of Object.entries(messages as Catalogue)) {
        const translation = catalogue[key] ?? '';
        expect(typeof translation, key).toBe(typeof message);
        expect(placeholders(translation), key).toEqual(placeholders(message));
        expect(
          forms(translation).every((form) => form.trim() !== ''),
          key,
        ).toBe(true);
      }
    });

    it(`${locale} has the plural forms its grammar asks for`, () => {
      const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      for (const catalogue of Object.values(translated)) {
        for (const [key, message] of Object.entries(catalogue)) {
          if (typeof message !== 'string')
            expect(Object.keys(message), key).toEqual(expect.arrayContaining(needed));
        }
      }
    });
  }
});
