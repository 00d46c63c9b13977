import { randomUUID } from 'node:crypto';
import { hashPassword, verifyPassword } from '../security/password.js';
import type { DocumentStore } from '../storage/document-store.js';

export interface User {
  readonly name: string;
  readonly salt: string;
  readonly passwordHash: string;
}

export class UserService {
  constructor(private readonly users: DocumentStore<User>) {}

  register(name: string, password: string): User {
    const salt = randomUUID();
    const user = { name, salt, passwordHash: hashPassword(password, salt) };
    this.users.save(name, user);
    return user;
  }

  async login(name: string, password: string): Promise<User | undefined> {
    const user = this.users.find(name);
    return user && verifyPassword(password, user.salt, user.passwordHash) ? user : undefined;
  }
}
