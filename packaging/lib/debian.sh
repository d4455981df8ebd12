# Shared by run, test and lint: where the project is, and how a missing Debian package is installed.
# Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# What the program needs to be built and to run.
program_packages=(
  g++ cmake ninja-build ccache lld
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6svg6
  libgdal-dev libsqlite3-dev libproj-dev libgeographiclib-dev libicu-dev libssl-dev
  libcli11-dev
  fonts-noto-core tzdata
)
# What the tests need besides: a display without a screen, and the programs that pictures of the ground are made with.
test_packages=(xvfb xauth gdal-bin)

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# need PACKAGE…: installs those that are missing and says so on standard error; silent when all are there.
need() {
  local missing=() package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Installing from Debian: ${missing[*]}" >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}
