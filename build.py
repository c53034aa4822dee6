#!/usr/bin/env python3
"""The only door to the site: makes sure the environment is there, then hands over to leopard.cli.

    python3 build.py            writes the finished site to dist/
    python3 build.py test       sets up what the tests need and runs them all
    python3 build.py --help     everything else

Standard library only, and readable for any Python 3, because it runs before anything is installed.
The environment lies in .cache/venv. It is made once, from a lock file with hashes, and made anew when
the lock or the Python changes. `uv` is used when it is there, never required.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".cache" / "venv"
STAMP = VENV / "installed.txt"
LOG = ROOT / ".cache" / "setup.log"
OLDEST = (3, 11, 2)
VERBS_OF_TESTS = {"test"}


class SetupError(Exception):
    """Set-up is impossible; the message is the one sentence that says what to do."""


def fingerprint(lock: Path) -> str:
    """Says which lock, for which Python, an environment was made from."""
    content = lock.read_bytes() + sys.version.encode() + str(Path(sys.executable).resolve()).encode()
    return hashlib.sha256(content).hexdigest()


def venv_python() -> Path:
    """The environment's own Python, on any system."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_ready(locks: "list[Path]") -> bool:
    """True when the environment was made from one of these locks and nothing has changed since."""
    if not (STAMP.exists() and venv_python().exists()):
        return False
    return STAMP.read_text() in {fingerprint(lock) for lock in locks}


def run(command: "list[str]") -> bool:
    """Runs a set-up command quietly; what it says goes to the log."""
    with LOG.open("a", encoding="utf-8") as log:
        log.write("$ " + " ".join(command) + "\n")
        log.flush()
        return subprocess.call(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=str(ROOT)) == 0


def set_up_with_uv(lock: Path) -> bool:
    """The quick way, where `uv` is on the path."""
    uv = shutil.which("uv")
    if not uv:
        return False
    return run([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(VENV)]) and run(
        [uv, "pip", "sync", "--quiet", "--require-hashes", "--python", str(venv_python()), str(lock)]
    )


def set_up_with_pip(lock: Path) -> None:
    """The way that needs Python alone. Raises SetupError with what to do."""
    if not run([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        raise SetupError(
            "Python cannot make an environment: install its venv module "
            "(on Debian and Ubuntu: apt install python3-venv), then run this again."
        )
    pip = [str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not run([*pip, "--require-hashes", "--only-binary=:all:", "-r", str(lock)]):
        raise SetupError(
            "The libraries could not be fetched: connect this computer to the internet for the first run, "
            f"then run this again (what was tried is in {LOG.relative_to(ROOT)})."
        )


def set_up(lock: Path) -> None:
    """Makes the environment anew from `lock`. The stamp is written last, so a broken run is noticed."""
    print("Setting up, once. This takes up to a minute or two.", flush=True)
    LOG.parent.mkdir(exist_ok=True)
    STAMP.unlink(missing_ok=True)
    if not set_up_with_uv(lock):
        set_up_with_pip(lock)
    STAMP.write_text(fingerprint(lock))


def hand_over(arguments: "list[str]") -> int:
    """Continues inside the environment. On Windows `exec` would detach from the window, so a child is used there."""
    os.environ["PYTHONPATH"] = str(ROOT / "site")
    os.environ["PYTHONUTF8"] = "1"
    command = [str(venv_python()), "-m", "leopard.cli", *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)


def main(arguments: "list[str]") -> int:
    if sys.version_info[:3] < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        print(f"This needs Python {'.'.join(map(str, OLDEST))} or newer, and this one is {found}.", file=sys.stderr)
        return 1
    for_tests = ROOT / "requirements-test.lock"
    locks = [for_tests] if VERBS_OF_TESTS & set(arguments[:1]) else [ROOT / "requirements.lock", for_tests]
    try:
        if not is_ready(locks):
            set_up(locks[0])
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    return hand_over(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
