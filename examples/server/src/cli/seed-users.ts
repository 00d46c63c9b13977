#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { UserService, type User } from '../services/user-service.js';
import { DocumentStore } from '../storage/document-store.js';

/** A command-line tool serves nobody while it works: silent, though it runs the same code as the server. */
const [, , file = 'users.csv', folder = 'data/users'] = process.argv;
const users = new UserService(new DocumentStore<User>(folder));
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const [name = '', password = ''] = line.split(',');
  users.register(name, password);
}
