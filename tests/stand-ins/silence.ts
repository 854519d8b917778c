import type { IncomingMessage, ServerResponse } from 'node:http';

const RATE = 8000;
/** How long the usual recording is. */
export const SILENCE_SECONDS = 12;

/** Silence as a WAV file: a media file that needs no tool to be made. */
function wav(seconds: number): Buffer {
  const size = RATE * seconds;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + size, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(size, 40);
  return Buffer.concat([header, Buffer.alloc(size, 128)]);
}

/** Sends the usual recording. */
export function silence(request: IncomingMessage, response: ServerResponse): void {
  sendSilence(request, response, SILENCE_SECONDS);
}

/** Sends one of so many seconds, in ranges too: without them a browser cannot seek. */
export function sendSilence(request: IncomingMessage, response: ServerResponse, seconds: number): void {
  const whole = wav(seconds);
  const range = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '');
  const from = Number(range?.[1] ?? 0);
  const to = Math.min(Number(range?.[2] || whole.length - 1), whole.length - 1);
  response.writeHead(range ? 206 : 200, {
    'content-type': 'audio/wav',
    'accept-ranges': 'bytes',
    'content-length': to - from + 1,
    ...(range ? { 'content-range': `bytes ${from}-${to}/${whole.length}` } : {}),
  });
  response.end(whole.subarray(from, to + 1));
}
