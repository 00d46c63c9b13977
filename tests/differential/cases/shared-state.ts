import type { Case } from '../case.js';

/** Lists, flags and files that several callers share. */
export const sharedState: readonly Case[] = [
  {
    name: 'a method that is looked up first', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const list: string[] = [];
        list.push(fs.readFileSync('a.txt', 'utf8'));
        list.push('after', fs.readFileSync('b.txt', 'utf8'));
        return list;
      }
    `,
  },
  {
    name: 'a loop over a list that others change', expected: 'suggested', suggestionDiffers: 'the list changes while the loop waits',
    code: `
      import fs from 'node:fs';
      const queue = ['a.txt', 'b.txt'];
      const work = async () => {
        const done: string[] = [];
        for (const name of queue) done.push(fs.readFileSync(name, 'utf8'));
        return done.length;
      };
      const clear = async () => { queue.length = 1; };
      export async function run() {
        const [done] = await Promise.all([work(), clear()]);
        return done;
      }
    `,
  },
  {
    name: 'a loop over a local list', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        const queue = ['a.txt', 'b.txt'];
        const done: string[] = [];
        for (const name of queue) done.push(fs.readFileSync(name, 'utf8'));
        return done;
      }
    `,
  },
  {
    name: 'a flag around the work', expected: 'suggested', suggestionDiffers: 'the second caller comes while the flag is set',
    code: `
      import fs from 'node:fs';
      let busy = false;
      const work = async () => {
        if (busy) return 'busy';
        busy = true;
        try {
          return fs.readFileSync('a.txt', 'utf8');
        } finally {
          busy = false;
        }
      };
      export async function run() { return await Promise.all([work(), work()]); }
    `,
  },
  {
    name: 'a counter of its own', expected: 'fixed',
    code: `
      import fs from 'node:fs';
      export async function run() {
        let count = 0;
        for (const name of ['a.txt', 'b.txt']) count += fs.statSync(name).size;
        return count;
      }
    `,
  },
  {
    name: 'a read and a write of one file by callers at once', expected: 'suggested', suggestionDiffers: 'updates are lost',
    code: `
      import fs from 'node:fs';
      const bump = async () => {
        const count = Number(fs.readFileSync('count.txt', 'utf8'));
        fs.writeFileSync('count.txt', String(count + 1));
      };
      export async function run() {
        await Promise.all([bump(), bump(), bump()]);
      }
    `,
    disk: { 'count.txt': '0' },
  },
];
