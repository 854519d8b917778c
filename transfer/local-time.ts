/** The last day that other programs can read in any zone. A broken clock may have written any day. */
const LAST = Date.UTC(9999, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();

/** The name of the zone in which this device is, such as `Asia/Shanghai`. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether there is a time zone of this name. */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The day of a time (milliseconds since 1970) in a zone, as `2026-03-05`; empty where there is no time. */
export function dayIn(zone: string, at: number | undefined): string {
  return at ? wallClock(zone, at).slice(0, 10) : '';
}

/** A time in a zone as ISO 8601 with its offset, `2026-03-05T07:00:00.000+08:00`; empty where there is no time. */
export function timeIn(zone: string, at: number | undefined): string {
  if (!at) return '';
  const told = wallClock(zone, at);
  const minutes = Math.round((Date.parse(`${told}Z`) - Math.min(at, LAST)) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${told}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/** Seconds of a recording as a player shows them, `1:02:03` or `2:03`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
}

function wallClock(zone: string, at: number): string {
  const parts = formatOf(zone).formatToParts(Math.min(at, LAST));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const day = `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
  return `${day}T${of('hour')}:${of('minute')}:${of('second')}.${of('fractionalSecond')}`;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
  formats.set(zone, made);
  return made;
}

const two = (value: number) => String(value).padStart(2, '0');
