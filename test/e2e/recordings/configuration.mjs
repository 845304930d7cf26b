// Terraform files as they stand, without a program that writes them.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Workspace } from '../terraform/workspace.mjs';

/** A folder with some of the files of resources/, and Terraform on it. */
export class Configuration extends Workspace {
  constructor(folder, program, env, stateFile = 'terraform.tfstate') {
    super(folder, program, env, stateFile);
    this.stack = folder;
  }

  /** Puts the files into a folder of their own. */
  static of(folder, files, env) {
    mkdirSync(folder, { recursive: true });
    for (const file of files) {
      cpSync(fileURLToPath(new URL(`resources/${file}`, import.meta.url)), join(folder, file));
    }
    return new Configuration(folder, '', env);
  }

  /** Gives the variables their values. */
  set(variables) {
    writeFileSync(join(this.folder, 'terraform.tfvars.json'), JSON.stringify(variables));
  }
}
