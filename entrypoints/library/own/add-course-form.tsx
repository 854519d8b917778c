import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { Field } from '@/components/controls/field';
import { locale } from '@/locales/locale';
import { markText } from '@/locales/mark-text';
import { ownText } from '@/locales/own-text';
import { addCourse } from '@/storage/marks/add-course';
import { useAddressChoice } from '../use-address-choice';
import { type Say, useUndoToast } from '../use-undo-toast';
import { newCourseFrom } from './new-course';
import './own.css';

/** Currencies to choose from, that of the reader's language first. */
const CURRENCIES = ['CNY', 'TWD', 'HKD', 'USD', 'EUR', 'GBP', 'JPY', 'INR', 'SGD'];
const USUAL: Record<string, string> = { 'zh-CN': 'CNY', 'zh-TW': 'TWD' };

/** Characters of a title or an address at most. */
const LONGEST = 2_000;

const DAYS = ['bought', 'accessUntil', 'returnUntil'] as const;

/** Adds a course that has no page yet, by its title or its address, and what else is known of it. */
export function AddCourseForm({ say }: { say: Say }) {
  const t = useStore(ownText);
  const m = useStore(markText);
  const code = useStore(locale);
  const doing = useUndoToast(say);
  const form = useRef<HTMLFormElement>(null);

  async function add(fields: FormData): Promise<void> {
    const given = newCourseFrom(fields);
    if (!given) return;
    const course = given.title || given.url || '';
    try {
      const { action } = await addCourse(given);
      if (action === null) return say({ text: t.known({ course }) });
      form.current?.reset();
      await doing(async () => action, t.added({ course }));
    } catch {
      say({ text: m.failed });
    }
  }

  useWish(add);

  return (
    <details class="add-course" data-testid="add-course">
      <summary>{t.add}</summary>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void add(new FormData(event.currentTarget));
        }}
      >
        <Field
          label={t.what}
          help={t.addHelp}
          control={(ids) => <input {...ids} name="what" required maxLength={LONGEST} />}
        />
        <details>
          <summary>{t.more}</summary>
          <div class="details">
            <Field label={t.title} control={(ids) => <input {...ids} name="title" maxLength={1_000} />} />
            <Field label={t.author} control={(ids) => <input {...ids} name="author" maxLength={500} />} />
            <Field
              label={t.chapters}
              control={(ids) => <input {...ids} name="chapters" type="number" min={1} max={100_000} />}
            />
            <Field
              label={t.price}
              control={(ids) => <input {...ids} name="price" type="number" min={0} step="any" />}
            />
            <Field
              label={t.currency}
              control={(ids) => (
                <select {...ids} name="currency" defaultValue={USUAL[code] ?? 'USD'}>
                  {CURRENCIES.map((currency) => (
                    <option key={currency} value={currency} selected={currency === (USUAL[code] ?? 'USD')}>
                      {new Intl.DisplayNames(code, { type: 'currency' }).of(currency)}
                    </option>
                  ))}
                </select>
              )}
            />
            {DAYS.map((name) => (
              <Field
                key={name}
                label={t[name]}
                control={(ids) => <input {...ids} name={name} type="date" />}
              />
            ))}
          </div>
        </details>
        <button type="submit" class="button main">
          {t.save}
        </button>
      </form>
    </details>
  );
}

/** Adds the course for which the popup, which has not what adds courses, asks by the address. */
function useWish(add: (fields: FormData) => Promise<void>): void {
  const [wish, setWish] = useAddressChoice({ add: '', title: '' });
  useEffect(() => {
    if (wish.add === '') return;
    setWish({ add: '', title: '' });
    const fields = new FormData();
    fields.set('what', wish.add.slice(0, LONGEST));
    fields.set('title', wish.title.slice(0, LONGEST));
    void add(fields);
  }, [wish.add]);
}
