/** Languages whose months are known by name. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it'];

/** The number of a month, from 1, by its name or its beginning in one of several languages. */
export function monthOf(word: string): number | undefined {
  names ??= new Map(LANGUAGES.flatMap(namesIn));
  return names.get(spelled(word));
}

let names: Map<string, number> | undefined;

function namesIn(language: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): [string, number] => [
      spelled(format.format(Date.UTC(2024, at, 15))),
      at + 1,
    ]);
  });
}

/** Without accents, capitals and full stops. */
function spelled(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
