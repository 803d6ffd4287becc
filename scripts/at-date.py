#!/usr/bin/env python3
"""`scripts/at-date.py 2027-01-04 npm test -- unit e2e`: a command with the wall clock of another day, every part of the stack included.

libfaketime (Debian: `apt-get install libfaketime`) reaches what is linked dynamically: node, MariaDB, Chromium. Temporal's servers
get their clock in their own memory: the kernel's vDSO `clock_gettime` is replaced before they run. x86-64 Linux only; the
machine's clock is not touched.
"""
import ctypes
import datetime
import os
import shutil
import signal
import struct
import sys
import tempfile

FAKETIME = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1'
PTRACE_TRACEME, PTRACE_DETACH = 0, 17
SYMBOL_TABLE = 11


def symbols(image):
    """Name and address of every dynamic symbol of an ELF image."""
    start, = struct.unpack_from('<Q', image, 0x28)
    count, = struct.unpack_from('<H', image, 0x3C)
    sections = [struct.unpack_from('<IIQQQQIIQQ', image, start + 64 * i) for i in range(count)]
    for section in sections:
        if section[1] != SYMBOL_TABLE:
            continue
        names = sections[section[6]][4]
        for at in range(section[4], section[4] + section[5], 24):
            name, _, _, _, value, _ = struct.unpack_from('<IBBHQQ', image, at)
            yield image[names + name:image.index(b'\0', names + name)].decode(), value


def shifted_clock(seconds):
    """clock_gettime by the system call; CLOCK_REALTIME (0) is moved."""
    move = b'\x49\xbb' + struct.pack('<q', seconds) + b'\x4c\x01\x1e'
    return b'\xb8\xe4\x00\x00\x00\x0f\x05' + b'\x85\xff' + b'\x75' + bytes([len(move)]) + move + b'\xc3'


def run_shifted(seconds, command):
    """Runs a program that does not ask libc for the time."""
    libc = ctypes.CDLL(None)
    libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    pid = os.fork()
    if pid == 0:
        os.environ.pop('LD_PRELOAD', None)
        libc.prctl(1, signal.SIGKILL)  # it ends with us, however we end
        libc.ptrace(PTRACE_TRACEME, 0, None, None)
        os.execv(command[0], command)
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda number, _: os.kill(pid, number))
    os.waitpid(pid, 0)
    with open(f'/proc/{pid}/maps') as maps:
        vdso = next(line for line in maps if '[vdso]' in line).split()[0]
    begin, end = (int(x, 16) for x in vdso.split('-'))
    with open(f'/proc/{pid}/mem', 'r+b', buffering=0) as memory:
        memory.seek(begin)
        image = memory.read(end - begin)
        for name, address in symbols(image):
            if name == '__vdso_clock_gettime':
                memory.seek(begin + address)
                memory.write(shifted_clock(seconds))
    libc.ptrace(PTRACE_DETACH, pid, None, None)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)


def run_at(date, command):
    """Wraps Temporal's servers in a tools folder of their own and runs the command on that day."""
    day = datetime.datetime.fromisoformat(date)
    now = datetime.datetime.now(datetime.timezone.utc)
    if day.hour == 0 and day.minute == 0:
        day = day.replace(hour=2)  # ten in the morning in Beijing
    seconds = round((day.replace(tzinfo=datetime.timezone.utc) - now).total_seconds())
    real = os.path.join(os.environ.get('ROUZHI_HOME', '.local'), 'tools', 'bin')
    home = tempfile.mkdtemp(prefix='rouzhi-at-date-')
    tools = os.path.join(home, 'tools', 'bin')
    os.makedirs(tools)
    for name in ('temporal', 'temporal-test-server'):
        path = os.path.join(tools, name)
        with open(path, 'w') as script:
            script.write(
                '#!/bin/sh\nunset LD_PRELOAD\n'
                f'exec {sys.executable} {os.path.abspath(__file__)} --shift {seconds} {os.path.abspath(os.path.join(real, name))} "$@"\n')
        os.chmod(path, 0o755)
    environment = {
        **os.environ,
        'ROUZHI_HOME': home,
        'ROUZHI_TOOLS_HOME': home,
        'LD_PRELOAD': FAKETIME,
        'FAKETIME': f'{seconds:+d}',
        'FAKETIME_DONT_FAKE_MONOTONIC': '1',
        'NO_FAKE_STAT': '1',
    }
    try:
        return os.spawnvpe(os.P_WAIT, command[0], command, environment)
    finally:
        shutil.rmtree(home, ignore_errors=True)


if __name__ == '__main__':
    if sys.argv[1:2] == ['--shift']:
        sys.exit(run_shifted(int(sys.argv[2]), sys.argv[3:]))
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(run_at(sys.argv[1], sys.argv[2:]))
