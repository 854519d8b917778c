import type { Messages } from '@nanostores/i18n';
import { messagesToJSON } from '@nanostores/i18n';
import { describe, expect, it } from 'vitest';
import { LOCALES } from './locale';

type Plural = Record<string, string>;
type Catalogue = Record<string, string | Plural>;

const modules = import.meta.glob<Record<string, Messages>>('./*-text.ts', { eager: true });
const base = messagesToJSON(...Object.values(modules).flatMap((module) => Object.values(module)));
const translated = import.meta.glob<Catalogue>('./*/*.json', { eager: true, import: 'default' });

const manifests = import.meta.glob<Catalogue>('../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

const forms = (message: string | Plural): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (message: string | Plural): string[] =>
  [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe('message catalogues', () => {
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

  it('the browser has the same few messages in every language', () => {
    const named = LOCALES.map((locale) => `../public/_locales/${locale.replace('-', '_')}/messages.json`);
    expect(Object.keys(manifests).sort()).toEqual([...named].sort());
    const [base = {}, ...others] = named.map((name) => manifests[name]);
    for (const other of others) expect(Object.keys(other ?? {})).toEqual(Object.keys(base));
  });
});
