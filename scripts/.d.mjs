import { runnerImport } from 'vite';
import { readFileSync } from 'node:fs';
const load=async f=>(await runnerImport('/work/main/detection/closing/'+f,{root:'/work/main',configFile:false,logLevel:'error'})).module;
const {crossValidate}=await load('fit/cross-validate.ts');const {parseCorpus}=await load('fit/corpus.ts');
const cs=parseCorpus(readFileSync('/work/shared/corpus/courses.jsonl','utf8'));
for (const mode of process.argv.slice(2)) for(const l of crossValidate(cs,mode)){ if(l.measure==='without signal') {if(!process.env.AB) break;} console.log(JSON.stringify(l)); }
