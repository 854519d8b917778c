import { moveFocus } from './move-focus';
import './tabs.css';

interface Props<Id extends string> {
  label: string;
  /** How many items each tab has, once that is known. */
  tabs: readonly { id: Id; label: string; count: number | undefined }[];
  chosen: Id;
  /** Id of the element that shows the chosen tab's content. */
  panel: string;
  choose: (id: Id) => void;
}

/** Tabs with counts; the arrow keys move between them and choose at once. */
export function Tabs<Id extends string>({ label, tabs, chosen, panel, choose }: Props<Id>) {
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => moveFocus(event, '[role=tab]', ['ArrowLeft', 'ArrowRight'])?.click()}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${panel}-${tab.id}`}
          aria-controls={panel}
          aria-selected={tab.id === chosen}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => choose(tab.id)}
        >
          {tab.label}
          <small>{tab.count}</small>
        </button>
      ))}
    </div>
  );
}
