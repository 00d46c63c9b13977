import type { FrameworkRow } from '../types.js';

const typeorm = ['typeorm'] as const;
const mongoose = ['mongoose', '@nestjs/mongoose'] as const;
const sequelize = ['sequelize', 'sequelize-typescript'] as const;

/** Hooks, listeners and column mappings of database libraries; their migrations are in the table of build files. */
export const databases = [
  {
    on: 'decorator', packages: typeorm,
    names: [
      'AfterLoad', 'BeforeInsert', 'AfterInsert', 'BeforeUpdate', 'AfterUpdate', 'BeforeRemove', 'AfterRemove', 'BeforeSoftRemove',
      'AfterSoftRemove', 'BeforeRecover', 'AfterRecover',
    ],
    context: 'callback', label: 'entity listener',
  },
  {
    on: 'heritage', packages: typeorm, types: ['EntitySubscriberInterface'],
    methods: [
      'afterLoad', 'beforeInsert', 'afterInsert', 'beforeUpdate', 'afterUpdate', 'beforeRemove', 'afterRemove', 'beforeQuery', 'afterQuery',
      'beforeSoftRemove', 'afterSoftRemove', 'beforeTransactionCommit', 'afterTransactionCommit',
    ],
    context: 'callback', label: 'entity listener',
  },
  { on: 'heritage', packages: typeorm, types: ['ValueTransformer'], methods: ['to', 'from'], context: 'callback', label: 'column mapping' },
  {
    on: 'call', packages: typeorm, form: 'function', names: ['Column', 'PrimaryColumn', 'ViewColumn'], property: 'transformer.{to,from}',
    context: 'callback', label: 'column mapping',
  },
  { on: 'annotation', packages: typeorm, types: ['ValueTransformer'], property: '{to,from}', context: 'callback', label: 'column mapping' },
  {
    on: 'decorator', packages: ['@mikro-orm/core'],
    names: [
      'OnInit', 'OnLoad', 'BeforeCreate', 'AfterCreate', 'BeforeUpdate', 'AfterUpdate', 'BeforeUpsert', 'AfterUpsert', 'BeforeDelete',
      'AfterDelete',
    ],
    context: 'callback', label: 'entity listener',
  },
  { on: 'call', packages: mongoose, form: 'method', names: ['pre', 'post'], context: 'callback', label: 'database hook', namedBy: 0 },
  {
    on: 'call', packages: mongoose, form: 'method', names: ['method', 'static', 'virtual', 'get', 'set', 'plugin'],
    receivers: ['Schema', 'VirtualType', 'VirtualPathFunctions'],
    context: 'callback', label: 'document method', namedBy: 0,
  },
  {
    on: 'call', packages: sequelize, form: 'method',
    names: [
      'addHook', 'beforeCreate', 'afterCreate', 'beforeUpdate', 'afterUpdate', 'beforeSave', 'afterSave', 'beforeDestroy', 'afterDestroy',
      'beforeValidate', 'afterValidate', 'beforeBulkCreate', 'afterBulkCreate', 'beforeFind', 'afterFind', 'beforeUpsert', 'afterUpsert',
    ],
    context: 'callback', label: 'database hook',
  },
  {
    on: 'call', packages: sequelize, form: 'method', names: ['init', 'define'], property: 'hooks.*',
    context: 'callback', label: 'database hook',
  },
  { on: 'call', packages: sequelize, form: 'method', names: ['transaction'], context: 'callback', label: 'transaction', once: true },
  {
    on: 'decorator', packages: ['sequelize-typescript'],
    names: [
      'BeforeCreate', 'AfterCreate', 'BeforeUpdate', 'AfterUpdate', 'BeforeSave', 'AfterSave', 'BeforeDestroy', 'AfterDestroy',
      'BeforeValidate', 'AfterValidate', 'BeforeFind', 'AfterFind', 'BeforeBulkCreate', 'AfterBulkCreate',
    ],
    context: 'callback', label: 'database hook',
  },
  {
    on: 'call', packages: ['drizzle-orm'], form: 'function', names: ['customType'], arguments: [0], property: '{toDriver,fromDriver}',
    context: 'callback', label: 'column mapping',
  },
  {
    on: 'call', packages: ['drizzle-orm', 'knex', 'kysely', '@prisma/client', 'typeorm', 'pg-promise', 'postgres'], form: 'method',
    names: ['transaction', 'execute', '$transaction', 'tx', 'task', 'begin', 'savepoint'],
    context: 'callback', label: 'transaction', once: true,
  },
  { on: 'call', packages: ['@prisma/client'], form: 'method', names: ['$use', '$on'], context: 'callback', label: 'database hook' },
  {
    on: 'call', packages: ['@prisma/client'], form: 'method', names: ['$extends'], arguments: [0], property: '{query,result,model}.*.*',
    context: 'callback', label: 'database hook',
  },
  {
    on: 'call', packages: ['@prisma/client'], form: 'method', names: ['$extends'], arguments: [0], property: 'result.*.*.compute',
    context: 'callback', label: 'database hook',
  },
  {
    on: 'call', packages: ['pg', 'mysql', 'mysql2', 'sqlite3', 'mongodb', 'redis', 'ioredis'], form: 'method',
    names: [
      'query', 'connect', 'execute', 'getConnection', 'all', 'get', 'run', 'each', 'exec', 'serialize', 'beginTransaction', 'commit',
      'rollback', 'end', 'prepare', 'set', 'del', 'hget', 'hset',
    ],
    context: 'callback', label: 'query callback', once: true,
  },
  {
    on: 'call', packages: ['mongodb'], form: 'method', names: ['withTransaction', 'withSession'],
    context: 'callback', label: 'transaction', once: true,
  },
] as const satisfies readonly FrameworkRow[];
