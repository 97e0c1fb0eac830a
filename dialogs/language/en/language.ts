export { DUTCH as ENGLISH } from '../nl/language.ts';
