import { Worker } from 'node:worker_threads';

/** Ends the process when its event loop has stood still for so many seconds: a broken loop ends in no other way. */
export function watch(seconds) {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const beating = setInterval(() => Atomics.add(beats, 0, 1), 500);
  const source = `
    const { workerData: { beats, seconds } } = require('node:worker_threads');
    let last = -1;
    setInterval(() => {
      if (beats[0] === last) process.kill(process.pid, 'SIGKILL');
      last = beats[0];
    }, seconds * 1000);`;
  const dog = new Worker(source, { eval: true, workerData: { beats, seconds } });
  beating.unref();
  dog.unref();
}
