import { useStore } from '@nanostores/preact';
import { markText } from '@/locales/mark-text';

/** The questions of the template, as headings. A click fetches them. */
async function template(): Promise<string> {
  const [{ templateText }, { spoken }] = await Promise.all([
    import('@/locales/template-text'),
    import('@/locales/i18n'),
  ]);
  await spoken([templateText]);
  const { learned, use, lookUp, tell } = templateText.get();
  return [learned, use, lookUp, tell].map((question) => `## ${question}\n\n`).join('\n');
}

/** Offers the template while the field is empty. */
export function TemplateButton({ use }: { use: (text: string) => void }) {
  const t = useStore(markText);
  return (
    <div class="acts">
      <button
        type="button"
        class="button plain"
        data-testid="use-template"
        onClick={() => void template().then(use)}
      >
        {t.useTemplate}
      </button>
    </div>
  );
}
