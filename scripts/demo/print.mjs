const began = performance.now();

/** Prints one step with the seconds since the demo began. */
export function say(text) {
  const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(4);
  console.log(`${seconds} s  ${text}`);
}
