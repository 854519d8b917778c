import './progress-bar.css';

interface Props {
  /** Share of the way that is walked, 0 to 1. */
  share: number;
  /** What a screen reader reads, value included. */
  label: string;
  /** Share at which the course stopped, if it did. */
  stopped?: number | null;
  /** Draws a thin bar without the notch, for a single chapter. */
  short?: boolean;
}

const within = (share: number) => `${Math.min(1, Math.max(0, share || 0)) * 100}%`;

/** Progress as a road with a notch at ninety: of a hundred miles, ninety is only half. */
export function ProgressBar({ share, label, stopped = null, short = false }: Props) {
  return (
    <div class={short ? 'road short' : 'road'} role="img" aria-label={label}>
      <i style={{ width: within(share) }} />
      {stopped !== null && <b style={{ left: within(stopped) }} />}
    </div>
  );
}
