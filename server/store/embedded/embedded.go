// Package embedded keeps Löftet's documents in one SQLite file, for those who run no MongoDB. It is
// durable (every acknowledged write is on the disk), and quick enough for a municipality.
//
// A collection is a table with each document's exact BSON, and beside it a projection that
// questions are asked of. Questions in the [dialect] are compiled to SQL over the projection; every
// value is a bound parameter. Ordinary indexes are SQLite's indexes over expressions of the
// projection; an index with an array among its keys is a table of its own, written in the same
// transaction.
//
// One goroutine writes. Writes that come while it waits for the disk share the next commit. Readers
// see the last commit and wait for nobody.
package embedded

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	_ "modernc.org/sqlite" // the driver named "sqlite"

	"loftet/server/store"
)

const (
	fileName = "loftet.db"
	lockName = "loftet.lock"
	// readerCount is how many questions are answered at a time.
	readerCount = 8
	// busyTimeout is how many milliseconds a statement waits for SQLite's own locks, which only
	// recovery after a crash holds for long.
	busyTimeout = "busy_timeout(5000)"
)

// ErrInUse tells that another process has the data folder open.
var ErrInUse = errors.New("the data folder is in use by another process")

// Engine is a store.Engine over one SQLite file. It is safe for concurrent use.
type Engine struct {
	readers *readers
	writer  *writer
	lock    *sql.DB
	known   atomic.Pointer[schema]
	closing sync.Once
	closed  atomic.Bool
}

var _ store.Engine = (*Engine)(nil)

// Open opens the file in the folder, and makes both if they are missing. It holds the folder until
// Close, or the end of the process. ErrInUse if another has it.
func Open(ctx context.Context, folder string) (*Engine, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, fmt.Errorf("make data folder: %w", err)
	}
	for _, name := range []string{fileName, lockName} { // before SQLite makes them as the umask says
		if err := makePrivate(filepath.Join(folder, name)); err != nil {
			return nil, err
		}
	}
	lock, err := lockFolder(ctx, folder)
	if err != nil {
		return nil, err
	}
	e := &Engine{lock: lock}
	if err := e.open(ctx, filepath.Join(folder, fileName)); err != nil {
		return nil, errors.Join(
			fmt.Errorf("open %s in %s: %w", fileName, folder, err),
			e.Close(context.WithoutCancel(ctx)),
		)
	}
	return e, nil
}

// makePrivate makes a file that only its owner may read, also in a folder that others may; SQLite
// gives the files that it makes beside it the same mode. One that is there is made private too.
func makePrivate(file string) error {
	made, err := os.OpenFile(file, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("make %s: %w", file, err)
	}
	return errors.Join(made.Chmod(0o600), made.Close())
}

func (e *Engine) open(ctx context.Context, file string) error {
	var err error
	if e.writer, err = openWriter(ctx, e, file); err != nil {
		return err
	}
	known, err := readSchema(ctx, e.writer.conn)
	if err != nil {
		return err
	}
	e.known.Store(&known)
	db, err := openFile(file, busyTimeout, "query_only(1)", "cache_size(-4000)")
	if err != nil {
		return err
	}
	e.readers = newReaders(db)
	e.readers.SetMaxOpenConns(readerCount)
	e.readers.SetMaxIdleConns(readerCount)
	e.writer.start(context.WithoutCancel(ctx))
	return nil
}

// openFile opens a pool of connections to an SQLite file.
func openFile(file string, pragmas ...string) (*sql.DB, error) {
	path, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	options := url.Values{"_pragma": pragmas}
	name := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: options.Encode()}
	return sql.Open("sqlite", name.String())
}

// lockFolder takes an exclusive lock on a file beside the database. The system lets go of it when
// the process ends, however it ends.
func lockFolder(ctx context.Context, folder string) (*sql.DB, error) {
	lock, err := openFile(filepath.Join(folder, lockName), "busy_timeout(0)", "locking_mode(exclusive)")
	if err != nil {
		return nil, err
	}
	lock.SetMaxOpenConns(1)
	if _, err := lock.ExecContext(ctx, "BEGIN EXCLUSIVE"); err != nil {
		_ = lock.Close()
		if isCode(err, codeBusy) {
			err = ErrInUse
		}
		return nil, fmt.Errorf("lock %s: %w", folder, err)
	}
	return lock, nil
}

// schema is what is known now.
func (e *Engine) schema() schema { return *e.known.Load() }

// Exclusive reports that no other process writes: this one holds the folder.
func (e *Engine) Exclusive() bool { return true }

// Ping reports whether the file can be read.
func (e *Engine) Ping(ctx context.Context) error {
	if e.closed.Load() {
		return errClosed
	}
	var one int
	return fault(ctx, e.readers.QueryRowContext(ctx, "SELECT count(*) FROM _collections").Scan(&one), "ping")
}

// Close waits for the writes that have begun, and lets the folder go. Calls after it, and writes
// still waiting, get ErrUnavailable.
func (e *Engine) Close(context.Context) (err error) {
	e.closing.Do(func() {
		e.closed.Store(true)
		if e.readers != nil {
			err = e.readers.Close()
		}
		if e.writer != nil {
			err = errors.Join(err, e.writer.close())
		}
		err = errors.Join(err, e.lock.Close())
	})
	return err
}
