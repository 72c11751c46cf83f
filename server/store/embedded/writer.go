package embedded

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"sync/atomic"
	"time"

	"loftet/server/store/dialect"
)

// maxBatch is how many writes share a commit at most.
const maxBatch = 128

// writer owns the connection that writes.
type writer struct {
	engine *Engine
	db     *sql.DB
	conn   *sql.Conn
	jobs   chan *job
	quit   chan struct{}
	done   chan struct{}
	// prepared are the statements that are made ready once. They end with the connection.
	prepared map[string]*sql.Stmt
	// unscrubbed reports whether something was removed which the log of writes still holds. Only
	// the goroutine knows it.
	unscrubbed bool
	// log is the log of writes, unclean are the pages in which something was left behind, and swept
	// reports whether there are none but these. examined counts the pages that were looked at for
	// it.
	log      wal
	unclean  map[int64]bool
	swept    bool
	examined int
}

// job is one write, to be carried out whole or not at all.
type job struct {
	run   func(*tx) error
	taken atomic.Bool // by the writer, or by a caller who gave up
	err   chan error
}

// tx is the transaction of a batch of jobs.
type tx struct {
	ctx  context.Context
	conn *sql.Conn
	// schema is with what this batch has learned, which others may know only when it is committed.
	schema schema
	// erased tells that something was removed, of which the file and the log of writes must keep
	// nothing.
	erased bool
	// atOnce tells that the callers wait until it does not.
	atOnce bool
	// prepared are the writer's statements.
	prepared map[string]*sql.Stmt
}

func (t *tx) exec(query string, args ...any) (sql.Result, error) {
	return t.conn.ExecContext(t.ctx, query, args...)
}

// execAgain is exec for a statement of which there are few, and which is kept prepared.
func (t *tx) execAgain(query string, args ...any) (sql.Result, error) {
	statement := t.prepared[query]
	if statement == nil {
		var err error
		if statement, err = t.conn.PrepareContext(t.ctx, query); err != nil {
			return nil, err
		}
		t.prepared[query] = statement
	}
	return statement.ExecContext(t.ctx, args...)
}

// openWriter opens the file for writing, and lays it out if it is new.
func openWriter(ctx context.Context, e *Engine, file string) (*writer, error) {
	w := &writer{
		engine: e, jobs: make(chan *job, maxBatch), quit: make(chan struct{}), done: make(chan struct{}),
		prepared: map[string]*sql.Stmt{}, log: wal{path: file + "-wal"}, unclean: map[int64]bool{},
	}
	// What a process that was killed has left in the log, before SQLite takes it in.
	if err := w.log.left(func(page int64) { w.unclean[page] = true }); err != nil {
		return nil, err
	}
	db, err := openFile(
		file,
		busyTimeout,
		"journal_mode(wal)",
		"synchronous(full)",
		"secure_delete(on)",
		"temp_store(memory)",
		"cache_size(-16000)",
	)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	conn, err := db.Conn(ctx)
	if err != nil {
		_ = db.Close()
		return nil, err
	}
	w.db, w.conn = db, conn
	if w.swept, err = layOut(ctx, conn); err != nil {
		return w, err
	}
	_, err = w.truncateLog(ctx, 0) // what a process that was killed left in it
	return w, err
}

// layOut lays out a new file, and reports whether no page of the file keeps what has been removed.
func layOut(ctx context.Context, conn *sql.Conn) (swept bool, err error) {
	var version int
	if err := conn.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return false, err
	}
	switch version {
	case format:
		return true, nil
	case unswept:
		return false, nil
	case 0:
		_, err := conn.ExecContext(
			ctx,
			fmt.Sprintf("BEGIN; %s PRAGMA user_version = %d; COMMIT", createCatalogue, format),
		)
		return true, err
	}
	return false, fmt.Errorf("the file has format %d, and this program knows %d", version, format)
}

func (w *writer) start(ctx context.Context) {
	go func() {
		defer close(w.done)
		for {
			select {
			case first := <-w.jobs:
				w.commit(ctx, w.gather(first))
			case <-w.again():
				w.scrub(ctx, 0)
			case <-w.quit:
				return
			}
		}
	}()
}

// scrubEvery is how long to wait with emptying the log of writes again, when readers were in the
// way.
const scrubEvery = time.Second

// again fires when the log of writes is to be emptied again; never when there is nothing in it that
// must go.
func (w *writer) again() <-chan time.Time {
	if !w.unscrubbed {
		return nil
	}
	return time.After(scrubEvery)
}

// close ends the goroutine after the batch that it is at, and closes the connection.
func (w *writer) close() error {
	var err error
	if w.engine.readers != nil { // it was started
		close(w.quit)
		<-w.done
		if len(w.unclean) > 0 {
			err = w.clean(context.Background())
		}
	}
	// A statement that is left open keeps SQLite from moving the log of writes into the file.
	for _, statement := range w.prepared {
		err = errors.Join(err, statement.Close())
	}
	return errors.Join(err, w.conn.Close(), w.db.Close(), w.log.close())
}

// write has a job carried out. When ctx ends before the writer has come to it, it is never carried
// out.
func (w *writer) write(ctx context.Context, doing string, run func(*tx) error) error {
	if err := ctx.Err(); err != nil {
		return endedBy(err, doing)
	}
	if w.engine.closed.Load() {
		return errClosed
	}
	j := &job{run: run, err: make(chan error, 1)}
	select {
	case w.jobs <- j:
	case <-ctx.Done():
		return endedBy(ctx.Err(), doing)
	case <-w.done:
		return errClosed
	}
	return w.await(ctx, j, doing)
}

func (w *writer) await(ctx context.Context, j *job, doing string) error {
	select {
	case err := <-j.err:
		return fault(context.WithoutCancel(ctx), err, doing)
	case <-ctx.Done():
		if j.taken.CompareAndSwap(false, true) {
			return endedBy(ctx.Err(), doing)
		}
	case <-w.done:
		if j.taken.CompareAndSwap(false, true) {
			return errClosed
		}
	}
	return fault(context.WithoutCancel(ctx), <-j.err, doing) // it has begun, and will soon have ended
}

// gather takes the jobs that are waiting.
func (w *writer) gather(first *job) []*job {
	batch := []*job{}
	for next := first; ; {
		if next.taken.CompareAndSwap(false, true) {
			batch = append(batch, next)
		}
		if len(batch) == maxBatch {
			return batch
		}
		select {
		case next = <-w.jobs:
		default:
			return batch
		}
	}
}

// commit carries out a batch. Nobody is told of success before it is on the disk, and before
// readers know what it has taught.
func (w *writer) commit(ctx context.Context, batch []*job) {
	t := &tx{ctx: ctx, conn: w.conn, schema: w.engine.schema(), prepared: w.prepared}
	errs := make([]error, len(batch))
	_, failed := t.execAgain("BEGIN IMMEDIATE")
	for i := 0; i < len(batch) && failed == nil; i++ {
		errs[i], failed = t.attempt(batch[i])
	}
	if failed == nil && w.swept {
		failed = w.wipe(t)
	}
	if failed == nil {
		_, failed = t.execAgain("COMMIT")
	}
	if failed == nil {
		w.engine.known.Store(&t.schema)
		w.follow()
	} else {
		_, _ = t.exec("ROLLBACK") // there may be nothing left to roll back
	}
	if failed == nil && t.erased {
		failed = w.clean(ctx)
		w.unscrubbed = true
		w.scrub(ctx, t.patience())
	}
	for i, j := range batch {
		if failed != nil {
			errs[i] = failed
		}
		j.err <- errs[i]
	}
}

// follow notes what a commit has left behind. When that cannot be read, every page is looked at
// before the next removal is answered.
func (w *writer) follow() {
	clear(w.unclean)
	if err := w.learn(); err != nil {
		w.swept = false
	}
}

// patience is how long a commit waits for readers that are in the way of emptying the log.
func (t *tx) patience() time.Duration {
	if t.atOnce {
		return 2 * time.Second
	}
	return 0
}

// scrub moves the log of writes into the file and empties it. While somebody is reading from it
// that cannot be done: it is tried again later.
func (w *writer) scrub(ctx context.Context, patience time.Duration) {
	if done, err := w.truncateLog(ctx, patience); done && err == nil {
		w.unscrubbed = false
	}
}

// truncateLog empties the log of writes and reports whether it could be done within patience.
func (w *writer) truncateLog(ctx context.Context, patience time.Duration) (done bool, err error) {
	if _, err := w.conn.ExecContext(ctx, fmt.Sprintf("PRAGMA busy_timeout(%d)", patience.Milliseconds())); err != nil {
		return false, err
	}
	var busy, logged, moved int
	err = w.conn.QueryRowContext(ctx, "PRAGMA wal_checkpoint(truncate)").Scan(&busy, &logged, &moved)
	if isCode(err, codeBusy) || err == nil && busy != 0 {
		busy, err = 1, nil
	}
	if _, again := w.conn.ExecContext(ctx, "PRAGMA "+busyTimeout); err == nil {
		err = again
	}
	return busy == 0, err
}

// attempt carries out one job, or leaves no trace of it. It fails if the transaction as a whole is
// lost.
func (t *tx) attempt(j *job) (err, failed error) {
	before := t.schema
	if _, failed := t.execAgain("SAVEPOINT job"); failed != nil {
		return nil, failed
	}
	if err = j.run(t); err != nil {
		t.schema = before
		if _, failed := t.exec("ROLLBACK TO job"); failed != nil {
			return err, err // a full disk, say, which has ended the transaction
		}
	}
	_, failed = t.execAgain("RELEASE job")
	return err, failed
}

// collection makes sure that the table exists.
func (t *tx) collection(name string) (*collection, error) {
	if c := t.schema[name]; c != nil {
		return c, nil
	}
	if err := dialect.Collection(name); err != nil {
		return nil, err
	}
	if _, err := t.exec(createCollection(name)); err != nil {
		return nil, err
	}
	if _, err := t.exec("INSERT INTO _collections VALUES (?)", name); err != nil {
		return nil, err
	}
	t.schema = t.schema.learn(name, func(*collection) {})
	return t.schema[name], nil
}

// learnArrays remembers which fields hold arrays.
func (t *tx) learnArrays(c *collection, arrays map[string]bool) error {
	news := maps.Clone(arrays)
	maps.DeleteFunc(news, func(field string, documents bool) bool {
		known, is := c.arrays[field]
		return is && (known || !documents)
	})
	for field, documents := range news {
		if _, err := t.exec("INSERT OR REPLACE INTO _arrays VALUES (?, ?, ?)", c.name, field, documents); err != nil {
			return err
		}
	}
	if len(news) > 0 {
		t.schema = t.schema.learn(c.name, func(c *collection) { maps.Copy(c.arrays, news) })
	}
	return nil
}
