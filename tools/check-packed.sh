#!/usr/bin/env bash
# Installs packed packages in a project of their user and uses them there: check-packed.sh <folder of
# tarballs> <folder to make>. One program, compiled as an ES module and as CommonJS, so that
# `import`, `require()` and both ways of resolving types are tried.
set -euo pipefail
packed=$1
project=$2
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

mkdir -p "$project"
cd "$project"
cp "$root/docs/consumer/use-packages.ts" use-packages.mts
cp "$root/docs/consumer/use-packages.ts" use-packages.cts
echo '{ "name": "consumer", "version": "1.0.0", "private": true }' >package.json
# No skipLibCheck: the types of the packages are checked as well.
cat >tsconfig.json <<'END'
{
  "compilerOptions": {
    "target": "es2022",
    "lib": ["es2023", "esnext.disposable"],
    "module": "nodenext",
    "types": ["node"],
    "strict": true
  },
  "files": ["use-packages.mts", "use-packages.cts"]
}
END

npm install --silent --no-audit --no-fund "$packed"/*.tgz </dev/null
if find node_modules/@spillway -type l | grep -q .; then
  echo 'These packages are links to the repository, not what was packed.' >&2
  exit 1
fi
node "$root/node_modules/typescript/bin/tsc" -p . --typeRoots "$root/node_modules/@types"
for program in use-packages.mjs use-packages.cjs; do
  if ! node "$program" >out.txt 2>err.txt || [ -s err.txt ]; then
    echo "$program fails or warns:" >&2
    cat out.txt err.txt >&2
    exit 1
  fi
  cat out.txt
done
