import type { BlockingApi } from '../types.js';

const computesHere = 'Gives a promise and computes on the calling thread.';

/** Spreadsheets, PDF and word-processor files. */
export const documents = [
  { module: 'xlsx', path: 'read', kind: 'compute', cost: 'cpu', offload: true },
  { module: 'xlsx', path: 'readFile', kind: 'fs', cost: 'io', instead: '`read(await readFile(path))`', offload: true,
    note: 'Reads the file, then parses it: parsing wants a worker.' },
  { module: 'xlsx', path: 'write', kind: 'compute', cost: 'cpu', offload: true },
  { module: 'xlsx', path: 'writeFile', kind: 'fs', cost: 'io', instead: '`writeFileAsync`', offload: true },
  { module: 'xlsx', path: 'utils.sheet_to_json', kind: 'compute', cost: 'size', declared: { package: 'xlsx', container: 'XLSX$Utils' },
    offload: true },
  { module: 'xlsx', path: 'utils.json_to_sheet', kind: 'compute', cost: 'size', declared: { package: 'xlsx', container: 'XLSX$Utils' },
    offload: true },
  { module: 'xlsx', path: 'utils.sheet_to_csv', kind: 'compute', cost: 'size', declared: { package: 'xlsx', container: 'XLSX$Utils' },
    offload: true },
  { module: 'xlsx', path: 'utils.sheet_to_html', kind: 'compute', cost: 'size', declared: { package: 'xlsx', container: 'XLSX$Utils' },
    offload: true },
  { module: 'exceljs', path: 'Workbook#xlsx.load', kind: 'compute', cost: 'cpu', declared: { package: 'exceljs', container: 'Xlsx' },
    offload: true, fakeAsync: true, note: computesHere },
  { module: 'exceljs', path: 'Workbook#xlsx.writeBuffer', kind: 'compute', cost: 'cpu',
    declared: { package: 'exceljs', container: 'Xlsx' }, offload: true, fakeAsync: true, note: computesHere },
  { module: 'pdf-lib', path: 'PDFDocument.load', kind: 'compute', cost: 'cpu', offload: true, fakeAsync: true, note: computesHere },
  { module: 'pdf-lib', path: 'PDFDocument#save', kind: 'compute', cost: 'cpu', offload: true, fakeAsync: true,
    note: 'Gives a promise and computes on the calling thread; `objectsPerTick` lets it yield.' },
  { module: 'jspdf', path: 'jsPDF#output', kind: 'compute', cost: 'cpu', offload: true },
  { module: 'jspdf', path: 'jsPDF#save', kind: 'fs', cost: 'io', note: 'Writes the file in Node.' },
  { module: 'docx', path: 'Packer.toBuffer', kind: 'compute', cost: 'cpu', offload: true, fakeAsync: true, note: computesHere },
  { module: 'docxtemplater', path: 'default#render', kind: 'compute', cost: 'cpu',
    declared: { package: 'docxtemplater', container: 'Docxtemplater' },
    twin: { module: 'docxtemplater', path: 'default#renderAsync', style: 'promise' }, repair: 'suggest', offload: true,
    note: 'The promise form waits for asynchronous values and renders here too.' },
  { module: 'docxtemplater', path: 'default', kind: 'compute', cost: 'cpu', form: 'new',
    declared: { package: 'docxtemplater', container: 'Docxtemplater' }, offload: true },
  { module: 'mammoth', path: 'convertToHtml', kind: 'compute', cost: 'cpu', declared: { package: 'mammoth', container: 'Mammoth' },
    offload: true, fakeAsync: true, note: computesHere },
] as const satisfies readonly BlockingApi[];
