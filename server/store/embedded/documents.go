package embedded

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
	"loftet/server/store/dialect"
)

// Insert adds a document.
func (e *Engine) Insert(ctx context.Context, collection string, doc any) error {
	d, p, err := prepare(dialect.Encode(doc))
	if err != nil {
		return fmt.Errorf("insert into %s: %w", collection, err)
	}
	return e.writer.write(ctx, "insert into "+collection, func(t *tx) error {
		c, err := t.collection(collection)
		if err != nil {
			return err
		}
		return t.insert(c, d, p)
	})
}

// prepare does what can be done of a write before its turn.
func prepare(d dialect.Document, err error) (dialect.Document, projection, error) {
	if err != nil {
		return d, projection{}, err
	}
	p, err := project(d.Raw)
	return d, p, err
}

func (t *tx) insert(c *collection, d dialect.Document, p projection) error {
	if err := t.learnArrays(c, p.arrays); err != nil {
		return err
	}
	result, err := t.execAgain(
		fmt.Sprintf("INSERT INTO %s (id, revision, doc, j) VALUES (?, ?, ?, jsonb(?))", quoted(c.name)),
		key(d.ID),
		d.Revision,
		[]byte(d.Raw),
		string(p.json),
	)
	if err != nil || len(c.indexes) == 0 {
		return err
	}
	n, err := result.LastInsertId()
	if err != nil {
		return err
	}
	return t.fill(c, n)
}

// fill writes a document's entries in the array indexes.
func (t *tx) fill(c *collection, n int64) error {
	for _, x := range c.indexes {
		if _, err := t.execAgain(x.fill()+" AND t.n = ?", n); err != nil {
			return err
		}
	}
	return nil
}

// Get reads a document.
func (e *Engine) Get(ctx context.Context, collection, id string, into any) error {
	if e.closed.Load() {
		return errClosed
	}
	missing := fmt.Errorf("get %q from %s: %w", id, collection, store.ErrNotFound)
	if e.schema()[collection] == nil {
		return errors.Join(dialect.Collection(collection), missing)
	}
	var raw []byte
	err := e.readers.one(ctx, &raw, fmt.Sprintf("SELECT doc FROM %s WHERE id = ?", quoted(collection)), key(id))
	if errors.Is(err, sql.ErrNoRows) {
		return missing
	}
	if err != nil {
		return fault(ctx, err, "get from "+collection)
	}
	return decode(raw, into, collection)
}

func decode(raw []byte, into any, collection string) error {
	if err := bson.Unmarshal(raw, into); err != nil {
		return fmt.Errorf("decode document of %s: %w", collection, err)
	}
	return nil
}

// Replace puts a document in place of the one at that revision.
func (e *Engine) Replace(ctx context.Context, collection, id string, revision int, doc any) error {
	d, p, err := prepare(dialect.EncodeSuccessor(id, revision, doc))
	return e.replace(ctx, collection, revision, d, p, err, false)
}

// Rewrite puts a document in place of the one at that revision, and leaves the revision.
func (e *Engine) Rewrite(ctx context.Context, collection, id string, revision int, doc any) error {
	d, p, err := prepare(dialect.EncodeRewrite(id, revision, doc))
	return e.replace(ctx, collection, revision, d, p, err, false)
}

// Overwrite is Replace after which nothing of the old document is in the file, nor in the log of
// writes. When questions under way need the log for longer than two seconds, it is emptied as soon
// as they have been answered.
func (e *Engine) Overwrite(ctx context.Context, collection, id string, revision int, doc any) error {
	d, p, err := prepare(dialect.EncodeSuccessor(id, revision, doc))
	return e.replace(ctx, collection, revision, d, p, err, true)
}

// replace puts a document that has been prepared, unless that failed, in place of the one with its
// id at a revision.
func (e *Engine) replace(
	ctx context.Context,
	collection string,
	revision int,
	d dialect.Document,
	p projection,
	err error,
	overwrite bool,
) error {
	if err != nil {
		return fmt.Errorf("replace in %s: %w", collection, err)
	}
	return e.writer.write(ctx, "replace in "+collection, func(t *tx) error {
		c, err := t.collection(collection)
		if err != nil {
			return err
		}
		if overwrite {
			t.erased, t.atOnce = true, true
		}
		return t.replace(c, revision, d, p)
	})
}

func (t *tx) replace(c *collection, revision int, d dialect.Document, p projection) error {
	var n, there, rewrites int64
	query := fmt.Sprintf(
		"SELECT n, revision, ifnull(%s, 0) FROM %s WHERE id = ?", extract(dialect.Rewrites), quoted(c.name),
	)
	err := t.conn.QueryRowContext(t.ctx, query, key(d.ID)).Scan(&n, &there, &rewrites)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return fmt.Errorf("%q: %w", d.ID, store.ErrNotFound)
	case err != nil:
		return err
	case there != int64(revision) || rewrites != d.Rewrites:
		return fmt.Errorf("%q is at revision %d, rewritten %d times: %w", d.ID, there, rewrites, store.ErrConflict)
	}
	if err := t.learnArrays(c, p.arrays); err != nil {
		return err
	}
	_, err = t.execAgain(
		fmt.Sprintf("UPDATE %s SET revision = ?, doc = ?, j = jsonb(?) WHERE n = ?", quoted(c.name)),
		d.Revision,
		[]byte(d.Raw),
		string(p.json),
		n,
	)
	if err != nil {
		return err
	}
	if err := t.clear(c, clausef("?", n)); err != nil {
		return err
	}
	return t.fill(c, n)
}

// clear removes the entries of the documents that a query yields from the array indexes.
func (t *tx) clear(c *collection, query clause) error {
	for _, x := range c.indexes {
		if _, err := t.execAgain(x.clear(query.sql), query.args...); err != nil {
			return err
		}
	}
	return nil
}

// Delete removes documents. What they held is overwritten in the file, and leaves the log of writes
// too as soon as nobody reads it.
func (e *Engine) Delete(ctx context.Context, collection string, filter bson.D) (int64, error) {
	f, err := dialect.ParseDeletion(filter)
	if err != nil {
		return 0, fmt.Errorf("delete from %s: %w", collection, err)
	}
	var removed int64
	err = e.writer.write(ctx, "delete from "+collection, func(t *tx) error {
		c, err := t.collection(collection)
		if err != nil {
			return err
		}
		removed, err = t.delete(c, f.Expr)
		return err
	})
	return removed, err
}

func (t *tx) delete(c *collection, filter dialect.Expr) (int64, error) {
	p, err := newPlan(c, filter, nil)
	if err != nil {
		return 0, err
	}
	found, err := t.numbers(p.query("n"))
	if err != nil || len(found) == 0 {
		return 0, err
	}
	these := clausef("SELECT value FROM json_each(?)", jsonArray(found))
	if err := t.clear(c, these); err != nil {
		return 0, err
	}
	result, err := t.exec(fmt.Sprintf("DELETE FROM %s WHERE n IN (%s)", quoted(c.name), these.sql), these.args...)
	if err != nil {
		return 0, err
	}
	removed, err := result.RowsAffected()
	t.erased = true
	return removed, err
}

// numbers are the n of the documents that a query yields.
func (t *tx) numbers(query clause) (found []any, err error) {
	var n int64
	err = each(t.ctx, t.conn, query.sql, []any{&n}, func() error {
		found = append(found, n)
		return nil
	}, query.args...)
	return found, err
}

// sequences is the collection of what Next has given out.
const sequences = "sequences"

// sequence is one of its documents, the same in every engine.
type sequence struct {
	Name     string `bson:"_id"`
	Revision int64  `bson:"revision"`
	Value    int64  `bson:"value"`
}

// Next takes the next number of a sequence.
func (e *Engine) Next(ctx context.Context, name string) (int64, error) {
	var s sequence
	err := e.writer.write(ctx, "next of "+name, func(t *tx) error {
		c, err := t.collection(sequences)
		if err != nil {
			return err
		}
		s, err = t.next(c, name)
		return err
	})
	return s.Value, err
}

func (t *tx) next(c *collection, name string) (sequence, error) {
	s := sequence{Name: name}
	var raw []byte
	err := t.conn.QueryRowContext(t.ctx, fmt.Sprintf("SELECT doc FROM %s WHERE id = ?", quoted(c.name)), key(name)).
		Scan(&raw)
	if err == nil {
		err = decode(raw, &s, c.name)
	}
	isFirst := errors.Is(err, sql.ErrNoRows)
	if err != nil && !isFirst {
		return s, err
	}
	s.Revision++
	s.Value++
	d, p, err := prepare(dialect.Encode(s))
	if err != nil {
		return s, err
	}
	if isFirst {
		return s, t.insert(c, d, p)
	}
	return s, t.replace(c, int(s.Revision)-1, d, p)
}
