import { runnerImport } from 'vite';
import { readFileSync } from 'node:fs';
const load=async f=>(await runnerImport('/work/main/detection/closing/'+f,{root:'/work/main',configFile:false,logLevel:'error'})).module;
const {judge}=await load('judge.ts');const {knowledge,outlineOf}=await load('fit/samples.ts');
const cs=readFileSync('/work/shared/corpus/courses.jsonl','utf8').trim().split('\n').map(JSON.parse);
const T={};const add=(k,v)=>{T[k]??={};T[k][v]=(T[k][v]??0)+1};
for(const c of cs){const i=c.chapters.findIndex(x=>x.closing);if(i<2)continue;const o=outlineOf(c);
 for(const mode of ['outline','page']){
 for(let n=1;n<=5;n++){const j=Math.floor((c.chapters.length*n)/7);if(c.chapters[j].closing!==false)continue;
 const A=knowledge(c,o,i,mode),B=knowledge(c,o,j,mode);
 add(mode+' closing title, regular text, place same',judge({...A,head:B.head,tail:B.tail}).closing);
 add(mode+' regular title, closing text',judge({...B,head:A.head,tail:A.tail}).closing);
 if(mode==='outline'){add('page title closing at regular place+text',judge({...B,title:A.title}).closing);add('page title regular at closing place+text',judge({...A,title:B.title}).closing);}
 }
 add(mode+' true',judge(knowledge(c,o,i,mode)).closing);
 }}
console.log(T);
// speed
const big=cs.filter(c=>c.chapters.length>50).flatMap(c=>c.chapters).slice(0,300);
const c={course:'x',chapters:big};const times=[];
for(let r=0;r<200;r++){const o=outlineOf(c);const t=performance.now();judge(knowledge(c,o,(r*37)%300,'outline'));times.push(performance.now()-t);}
times.sort((a,b)=>a-b);console.log('fresh outline each: median',times[100],'max',times[199]);
const o=outlineOf(c);const t2=[];for(let r=0;r<600;r++){const t=performance.now();judge(knowledge(c,o,(r*37)%300,'outline'));t2.push(performance.now()-t);}t2.sort((a,b)=>a-b);console.log('same outline: median',t2[300],'max',t2[599]);
