"""Where candidates' files lie: durable, private, outside any web root.

One interface – put, open, delete, iter_keys – and today one backend, the disk. Keys are 32 random
hex digits; nothing of a candidate is in them.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from django.conf import settings

KEY = re.compile(r"[0-9a-f]{32}")
CHUNK = 1 << 16


class StorageError(OSError):
    """The bytes are not (or not whole) on the storage; nothing may be promised."""


@dataclass(frozen=True, slots=True)
class Stored:
    key: str
    size: int  # bytes
    sha256: str  # hex, of what was read back


class Storage(Protocol):
    def put(self, chunks: Iterable[bytes]) -> Stored: ...

    def open(self, key: str) -> BinaryIO: ...

    def delete(self, key: str) -> None: ...

    def iter_keys(self) -> Iterator[str]: ...


class DiskStorage:
    """``root/ab/abcdef…``, mode 0600."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def put(self, chunks: Iterable[bytes]) -> Stored:
        """Writes, syncs, reads back, renames, syncs the folder: in that order. Raises StorageError.

        Only after the folder is synced does the name survive a power cut.
        """
        key = secrets.token_hex(16)
        target = self._path(key)
        temporary = target.with_suffix(".part")
        try:
            self._make_folder(target.parent)
            written = _write_synced(temporary, chunks)
            if _hash_file(temporary) != written:
                raise StorageError(f"{key}: what was read back is not what was written")
            temporary.rename(target)
            _sync_folder(target.parent)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            target.unlink(missing_ok=True)
            raise error if isinstance(error, StorageError) else StorageError(*error.args) from error
        return Stored(key, *written)

    def open(self, key: str) -> BinaryIO:
        return self._path(key).open("rb")

    def delete(self, key: str) -> None:
        self._path(key).unlink(missing_ok=True)

    def iter_keys(self) -> Iterator[str]:
        for folder in sorted(self.root.glob("[0-9a-f][0-9a-f]")):
            yield from sorted(path.name for path in folder.iterdir() if KEY.fullmatch(path.name))

    def _path(self, key: str) -> Path:
        if not KEY.fullmatch(key):
            raise ValueError(f"not a storage key: {key!r}")
        return self.root / key[:2] / key

    def _make_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _sync_folder(self.root)


def _write_synced(path: Path, chunks: Iterable[bytes]) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        for chunk in chunks:
            file.write(chunk)
            digest.update(chunk)
            size += len(chunk)
        file.flush()
        os.fsync(file.fileno())
    return size, digest.hexdigest()


def _hash_file(path: Path) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return size, digest.hexdigest()


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def document_storage() -> Storage:
    """The storage of this installation."""
    return DiskStorage(Path(settings.DOCUMENTS_DIR))
