import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserService, type User } from '../src/services/user-service.js';
import { DocumentStore } from '../src/storage/document-store.js';

test('a registered user can log in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'users-'));
  const users = new UserService(new DocumentStore<User>(folder));
  users.register('ada', 'engine');
  assert.equal((await users.login('ada', 'engine'))?.name, 'ada');
  assert.equal(await users.login('ada', 'wrong'), undefined);
  rmSync(folder, { recursive: true });
});
