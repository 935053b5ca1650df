# Sourced by run and test: finds or installs what the build needs, and says what it does.
# Debian and Ubuntu are known; elsewhere it says in one line what to install.

say() { printf 'keting: %s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

# install PACKAGE...: from the system's packages, when this account may.
install() {
  local sudo=""
  command -v apt-get >/dev/null || stop "please install: $*"
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || stop "please install: sudo apt-get install $*"
    sudo="sudo"
  fi
  say "installing $* from the system's packages"
  if [ -z "${apt_updated:-}" ]; then
    $sudo apt-get update -qq || stop "apt-get update failed"
    apt_updated=yes
  fi
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$@" >/dev/null || stop "could not install $*"
}

# jdk_version HOME: the feature version of the JDK there, or 0 (no JDK, or only a runtime).
jdk_version() {
  local version=0
  if [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  fi
  echo "${version:-0}"
}

# Puts the newest JDK from 21 to 25 into JAVA_HOME, whatever the default java is; 25 is what is tested most.
use_jdk() {
  local home version best=0 found=""
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    if [ "$version" -ge 21 ] && [ "$version" -le 25 ] && [ "$version" -gt "$best" ]; then
      best=$version
      found=$home
    fi
  done
  if [ -z "$found" ]; then
    for version in 25 21; do
      if [ -n "$(apt-cache policy openjdk-$version-jdk-headless 2>/dev/null | grep 'Candidate: [0-9]')" ]; then
        install "openjdk-$version-jdk-headless"
        found=$(ls -d /usr/lib/jvm/java-$version-openjdk-* | head -1)
        best=$version
        break
      fi
    done
  fi
  [ -n "$found" ] || stop "please install a JDK, version 21 or 25 (for instance Eclipse Temurin)"
  export JAVA_HOME=$found
  export PATH="$JAVA_HOME/bin:$PATH"
  say "using JDK $best"
}

use_build_tools() {
  use_jdk
  command -v mvn >/dev/null || install maven
  command -v npm >/dev/null || install nodejs npm
}

# Chromium and fonts for every script that the pages use.
use_browser() {
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || install chromium
  if command -v dpkg >/dev/null && ! dpkg -s fonts-noto-core fonts-noto-cjk >/dev/null 2>&1; then
    install fonts-noto-core fonts-noto-cjk
  fi
}

# The folder of this checkout.
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
