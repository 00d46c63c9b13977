import type { FrameworkRow } from '../types.js';

const multer = ['multer'] as const;

/** File uploads: multer and its storages, formidable, express-fileupload, tus. */
export const uploads = [
  {
    on: 'call', packages: multer, form: 'function', names: ['default', 'multer'], arguments: [0], property: 'fileFilter',
    context: 'handler', label: 'upload hook',
  },
  {
    on: 'call', packages: multer, form: 'function', names: ['diskStorage'], arguments: [0], property: '{filename,destination}',
    context: 'handler', label: 'upload hook',
  },
  {
    on: 'annotation', packages: multer, types: ['StorageEngine'], property: '{_handleFile,_removeFile}',
    context: 'handler', label: 'upload hook',
  },
  {
    on: 'annotation', packages: multer, types: ['DiskStorageOptions', 'Options'], property: '{filename,destination,fileFilter}',
    context: 'handler', label: 'upload hook',
  },
  {
    on: 'heritage', packages: multer, types: ['StorageEngine'], methods: ['_handleFile', '_removeFile'],
    context: 'handler', label: 'upload hook',
  },
  {
    on: 'call', packages: ['formidable'], form: 'function', names: ['default', 'formidable'], arguments: [0],
    property: '{filter,filename,fileWriteStreamHandler}',
    context: 'handler', label: 'upload hook',
  },
  { on: 'call', packages: ['formidable'], form: 'method', names: ['parse', 'on'], context: 'callback', label: 'upload callback' },
  {
    on: 'call', packages: ['multer-s3'], form: 'function', names: ['default'], arguments: [0],
    property: '{key,metadata,bucket,acl,contentType}',
    context: 'handler', label: 'upload hook',
  },
  {
    on: 'call', packages: ['@tus/server'], form: 'constructor', names: ['Server'], arguments: [0],
    property: '{namingFunction,onUploadCreate,onUploadFinish,onIncomingRequest,onResponseError,generateUrl,getFileIdFromRequest}',
    context: 'handler', label: 'upload hook',
  },
] as const satisfies readonly FrameworkRow[];
