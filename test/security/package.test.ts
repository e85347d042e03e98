import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly gypfile?: boolean;
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** What npm runs by itself where a package comes from the registry; and where it comes from git or a folder, too. */
const onInstall = /^(?:pre|post)?(?:install|uninstall)$|^dependencies$/;
const onPrepare = /^(?:pre|post)?prepare$|^prepublish$/;

/** The folders of the packages that are installed with this one. */
function dependenciesOf(folder: string): string[] {
  const { dependencies = {}, optionalDependencies = {} } = readManifest(folder);
  return Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
    const inner = [join(folder, "node_modules", name), join(root, "node_modules", name)].find((one) => existsSync(one)) ?? "";
    return [inner, ...dependenciesOf(inner)];
  });
}

test("no package that is installed with this one, nor this one, runs anything when it is installed", () => {
  const folders = [root, ...dependenciesOf(root)];
  expect(folders.map((folder) => readManifest(folder).name)).toEqual(["interserver-soap", "undici"]);
  for (const folder of folders) {
    const { scripts = {}, gypfile } = readManifest(folder);
    expect(Object.keys(scripts).filter((name) => onInstall.test(name))).toEqual([]);
    // npm would build this without being asked to.
    expect(gypfile ?? false).toBe(false);
    expect(readdirSync(folder)).not.toContain("binding.gyp");
  }
  expect(Object.keys(readManifest(root).scripts ?? {}).filter((name) => onPrepare.test(name))).toEqual([]);
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const running = Object.entries<{ hasInstallScript?: boolean; dev?: boolean; peer?: boolean; devOptional?: boolean }>(
    lock.packages,
  );
  const ofUsers = running.filter(([, { dev, devOptional, peer }]) => !dev && !devOptional && !peer);
  expect(ofUsers.map(([path]) => path)).toContain("node_modules/undici");
  expect(ofUsers.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test("the packed tarball holds no program that is built or run by itself, and no settings of ours", { timeout: 60_000 }, () => {
  const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["package.json", "README.md", "SECURITY.md", "src/index.ts"]));
  expect(
    paths.filter((path) => /(?:^|\/)\.|binding\.gyp|\.(?:node|sh|exe|wasm|tgz|pem|key)$|(?:pre|post)install/.test(path)),
  ).toEqual([]);
});
