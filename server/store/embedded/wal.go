package embedded

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"os"
)

// wal is SQLite's log of writes, read to learn which pages a commit has written: SQLite tells
// nobody else. Only the process that writes reads it, between two commits, so that what it sees
// stands still. The format is in https://www.sqlite.org/fileformat2.html#walformat.
type wal struct {
	path string
	file *os.File
	salt [8]byte // of the log as it was read last; a log that begins anew has another
	end  int64   // of the last commit that was read
	in   *bufio.Reader
}

// Sizes of the log's parts.
const (
	walHeader   = 32
	frameHeader = 24
)

// frame is one page as a commit has written it.
type frame struct {
	page   int64
	commit bool // it is the last of its commit
	salt   [8]byte
	data   []byte // good until the next frame
}

// written calls do with the pages of the commits since it was called last. A log that is not there,
// or was emptied, has none.
func (l *wal) written(do func(page int64, data []byte)) error {
	salt, size, err := l.header()
	if err != nil || size == 0 {
		l.end = 0
		return err
	}
	if salt != l.salt || l.end == 0 {
		l.salt, l.end = salt, walHeader
	}
	at := l.end
	return l.frames(at, size, func(f frame) bool {
		if f.salt != salt {
			return false
		}
		do(f.page, f.data)
		at += frameHeader + size
		if f.commit { // what lies behind the last commit was never made, and is written over
			l.end = at
		}
		return true
	})
}

// left calls do with the number of every page in the log, whenever it was written: for a log that a
// process has left which was killed.
func (l *wal) left(do func(page int64)) error {
	_, size, err := l.header()
	if err != nil || size == 0 {
		return err
	}
	return l.frames(walHeader, size, func(f frame) bool {
		do(f.page)
		return true
	})
}

// header is the log's salt and the size of its pages, 0 when there is nothing in it.
func (l *wal) header() (salt [8]byte, size int64, err error) {
	if l.file == nil {
		if l.file, err = os.Open(l.path); err != nil {
			l.file = nil
			if errors.Is(err, os.ErrNotExist) {
				err = nil
			}
			return salt, 0, err
		}
		l.in = bufio.NewReaderSize(nil, 1<<16)
	}
	var head [walHeader]byte
	if _, err := l.file.ReadAt(head[:], 0); err != nil {
		if errors.Is(err, io.EOF) {
			err = nil
		}
		return salt, 0, err
	}
	copy(salt[:], head[16:])
	if size = int64(binary.BigEndian.Uint32(head[8:])); size == 1 {
		size = 1 << 16
	}
	return salt, size, nil
}

// frames reads the log from a place on, until do returns false or it ends.
func (l *wal) frames(at, size int64, do func(frame) bool) error {
	l.in.Reset(io.NewSectionReader(l.file, at, 1<<62))
	head, f := make([]byte, frameHeader), frame{data: make([]byte, size)}
	for {
		for _, part := range [][]byte{head, f.data} {
			if _, err := io.ReadFull(l.in, part); err != nil {
				if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
					return nil
				}
				return err
			}
		}
		f.page = int64(binary.BigEndian.Uint32(head))
		f.commit = binary.BigEndian.Uint32(head[4:]) != 0
		copy(f.salt[:], head[8:])
		if !do(f) {
			return nil
		}
	}
}

func (l *wal) close() error {
	if l.file == nil {
		return nil
	}
	return l.file.Close()
}
