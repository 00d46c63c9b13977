import type { Scenario } from '../support/lint-snippet.js';

/** Packages of the first catalog: processes, HTTP, prompts. */
export const cases: readonly Scenario[] = [
  {
    name: 'execa',
    code: `
      import { $, execa, execaCommandSync, execaSync } from 'execa';
      export async function version() {
        await execa('git', ['--version']);
        await $\`git --version\`;
        execaSync('git', ['--version']); // ! no-sync-process
        return execaCommandSync('git --version').stdout; // ! no-sync-process
      }`,
  },
  {
    name: 'execa script, synchronous',
    code: `
      import { $ } from 'execa';
      export async function version() {
        return $.sync\`git --version\`.stdout; // ! no-sync-process
      }`,
  },
  {
    name: 'cross-spawn',
    code: `
      import spawn from 'cross-spawn';
      export async function install() {
        spawn('npm', ['install']);
        return spawn.sync('npm', ['install']).status; // ! no-sync-process
      }`,
  },
  {
    name: 'cross-spawn in CommonJS, destructured',
    language: 'cjs',
    code: `
      const { sync } = require('cross-spawn');
      module.exports.install = async () => sync('npm', ['install']); // ! no-sync-process`,
  },
  {
    name: 'shelljs.exec without a callback',
    code: `
      import shell from 'shelljs';
      export async function version() {
        return shell.exec('git --version').stdout; // ! no-sync-process
      }`,
  },
  {
    name: 'shelljs.exec with a callback or async',
    code: `
      import shell from 'shelljs';
      export async function version() {
        shell.exec('git --version', (code) => code);
        shell.exec('git --version', { silent: true }, (code) => code);
        return shell.exec('git --version', { async: true });
      }`,
  },
  {
    name: 'shelljs file commands',
    language: 'cjs',
    code: `
      const shell = require('shelljs');
      const { cp } = shell;
      module.exports.deploy = async () => {
        shell.mkdir('-p', 'out'); // ! no-sync-fs
        cp('a', 'out'); // ! no-sync-fs
        shell.rm('-rf', 'tmp'); // ! no-sync-fs
        return shell.ls('out'); // ! no-sync-fs
      };`,
  },
  {
    // In an ES module its types export the function as a member of the default, the running module is the function.
    name: 'sync-request',
    compiles: false,
    code: `
      import request from 'sync-request';
      export async function load(url: string) {
        return request('GET', url).getBody('utf8'); // ! no-sync-http
      }`,
    messages: [/fetch/],
  },
  {
    name: 'sync-request in TypeScript that becomes CommonJS',
    package: { type: 'commonjs' },
    code: `
      import request from 'sync-request';
      export async function load(url: string) {
        return request('GET', url).getBody('utf8'); // ! no-sync-http
      }`,
  },
  {
    name: 'sync-request in CommonJS, in a handler',
    language: 'cjs',
    code: `
      const express = require('express');
      const syncRequest = require('sync-request');
      express().get('/', (req, res) => {
        res.send(syncRequest('GET', 'http://localhost').getBody()); // ! no-sync-http
      });`,
  },
  {
    name: 'sync-fetch',
    code: `
      import fetch from 'sync-fetch';
      export async function load(url: string) {
        return fetch(url).json(); // ! no-sync-http
      }`,
  },
  {
    name: 'the global fetch and node:http are asynchronous',
    code: `
      import http from 'node:http';
      export async function load(url: string) {
        http.get(url);
        const response = await fetch(url);
        return response.json();
      }`,
  },
  {
    name: 'readline-sync',
    code: `
      import readlineSync, { keyInYN, question } from 'readline-sync';
      export async function ask() {
        readlineSync.prompt(); // ! no-sync-prompt
        return keyInYN('Sure?') ? question('Name? ') : ''; // ! no-sync-prompt x2
      }`,
  },
  {
    name: 'readline of Node is asynchronous',
    code: `
      import { createInterface } from 'node:readline/promises';
      export async function ask() {
        return createInterface({ input: process.stdin }).question('Name? ');
      }`,
  },
  {
    name: 'xmlhttprequest',
    language: 'cjs',
    code: `
      const { XMLHttpRequest } = require('xmlhttprequest');
      module.exports.load = async (url) => {
        const request = new XMLHttpRequest();
        request.open('GET', url, false); // ! no-sync-http
        return request;
      };`,
  },
];
