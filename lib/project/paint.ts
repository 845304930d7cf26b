import picocolors from 'picocolors';
import type { Paint } from '../core/report';

/** The terminal's colours; red and yellow are never the only sign, since the words stand beside them. */
export function terminalPaint(enabled: boolean): Paint {
  const colors = picocolors.createColors(enabled);
  return {
    error: (text) => colors.bold(colors.red(text)),
    warning: colors.yellow,
    info: colors.cyan,
    good: colors.green,
    strong: colors.bold,
    faint: colors.dim,
  };
}
