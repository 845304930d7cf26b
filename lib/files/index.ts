export { type FileToWrite, writeFiles } from './write-files';
