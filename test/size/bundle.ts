import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";

/** A program bundled into one file, as somebody who deploys it would. */
export interface Bundle {
  /** Minified. */
  readonly text: string;
  /** Bytes of the text. */
  readonly minified: number;
  /** Bytes of the text by gzip, at level 9. */
  readonly gzipped: number;
  /** The paths of the files that something of it came from. */
  readonly files: readonly string[];
  /** What it imports when it runs. */
  readonly imports: readonly string[];
}

const platforms = {
  /** Cloudflare Workers; all other edge runtimes take the same files. */
  edge: { platform: "neutral", conditions: ["workerd"], format: "esm" },
  // undici and the other clients are CommonJS: as an ES module their bundle would not run.
  node: { platform: "node", format: "cjs" },
} satisfies Record<string, BuildOptions>;

export type Platform = keyof typeof platforms;

/**
 * Bundles a module's text.
 *
 * @param folder where the packages that it imports are looked for
 */
export async function bundle(contents: string, platform: Platform, folder: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    ...platforms[platform],
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    target: "es2022",
    metafile: true,
    write: false,
    // Chunks of dist name one another for no more than their order, of which esbuild warns.
    logOverride: { "ignored-bare-import": "silent" },
    logLevel: "warning",
  });
  const [text = ""] = outputFiles.map((file) => file.text);
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).filter(
    ([path, { bytesInOutput }]) => path !== "<stdin>" && bytesInOutput > 0,
  );
  return {
    text,
    minified: Buffer.byteLength(text),
    gzipped: gzipSync(text, { level: 9 }).length,
    files: files.map(([path]) => path),
    imports: (output?.imports ?? []).map(({ path }) => path),
  };
}
