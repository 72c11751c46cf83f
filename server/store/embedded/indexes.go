package embedded

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"

	"loftet/server/store"
	"loftet/server/store/dialect"
)

// EnsureIndexes makes the indexes that are missing, all or none. An index that is there under that
// name with another definition is an error; so is a unique one over documents that are not
// (ErrDuplicate).
func (e *Engine) EnsureIndexes(ctx context.Context, indexes []store.Index) error {
	for _, index := range indexes {
		if err := dialect.CheckIndex(index); err != nil {
			return err
		}
	}
	return e.writer.write(ctx, "ensure indexes", func(t *tx) error {
		for _, index := range indexes {
			if err := t.ensureIndex(index); err != nil {
				return fmt.Errorf("index %s of %s: %w", index.Name, index.Collection, err)
			}
		}
		return nil
	})
}

func (t *tx) ensureIndex(index store.Index) error {
	c, err := t.collection(index.Collection)
	if err != nil {
		return err
	}
	definition, err := json.Marshal(index)
	if err != nil {
		return err
	}
	var there string
	err = t.conn.QueryRowContext(
		t.ctx, "SELECT definition FROM _indexes WHERE collection = ? AND name = ?", c.name, index.Name,
	).
		Scan(&there)
	if errors.Is(err, sql.ErrNoRows) {
		return t.makeIndex(c, index, definition)
	}
	if err != nil || there == string(definition) {
		return err
	}
	if !sameKeys(there, index) {
		return fmt.Errorf("it is there with another definition: %s", there)
	}
	return t.remakeIndex(c, index, definition)
}

// sameKeys reports whether an index differs from its definition in nothing but what it carries.
func sameKeys(definition string, index store.Index) bool {
	var there store.Index
	if err := json.Unmarshal([]byte(definition), &there); err != nil {
		return false
	}
	there.Carries = index.Carries
	return reflect.DeepEqual(there, index)
}

// remakeIndex makes an index anew that carries something else than it did.
func (t *tx) remakeIndex(c *collection, index store.Index, definition []byte) error {
	if err := t.dropIndex(c, index); err != nil {
		return err
	}
	return t.makeIndex(c, index, definition)
}

// dropIndex drops an index that is there.
func (t *tx) dropIndex(c *collection, index store.Index) error {
	for _, statement := range dropIndex(index) {
		if _, err := t.exec(statement); err != nil {
			return err
		}
	}
	t.schema = t.schema.learn(c.name, func(c *collection) { c.forget(index) })
	_, err := t.exec("DELETE FROM _indexes WHERE collection = ? AND name = ?", c.name, index.Name)
	return err
}

// DropIndexes drops what indexes there are in the collections of keep and that are not in keep.
func (e *Engine) DropIndexes(ctx context.Context, keep []store.Index) error {
	kept := map[string]map[string]bool{}
	for _, index := range keep {
		if kept[index.Collection] == nil {
			kept[index.Collection] = map[string]bool{}
		}
		kept[index.Collection][index.Name] = true
	}
	return e.writer.write(ctx, "drop indexes", func(t *tx) error {
		var old []store.Index
		var definition string
		err := each(ctx, t.conn, "SELECT definition FROM _indexes", []any{&definition}, func() error {
			var index store.Index
			err := json.Unmarshal([]byte(definition), &index)
			if names := kept[index.Collection]; names != nil && !names[index.Name] {
				old = append(old, index)
			}
			return err
		})
		if err != nil {
			return err
		}
		for _, index := range old {
			c, err := t.collection(index.Collection)
			if err == nil {
				err = t.dropIndex(c, index)
			}
			if err != nil {
				return fmt.Errorf("index %s of %s: %w", index.Name, index.Collection, err)
			}
		}
		return nil
	})
}

func (t *tx) makeIndex(c *collection, index store.Index, definition []byte) error {
	for _, statement := range createIndex(index) {
		if _, err := t.exec(statement); err != nil {
			return err
		}
	}
	t.schema = t.schema.learn(c.name, func(c *collection) { c.know(index) })
	_, err := t.exec("INSERT INTO _indexes VALUES (?, ?, ?)", c.name, index.Name, string(definition))
	return err
}

// readSchema reads what the file knows of its collections.
func readSchema(ctx context.Context, conn *sql.Conn) (schema, error) {
	s := schema{}
	var name, text string
	var documents bool
	err := each(ctx, conn, "SELECT name FROM _collections", []any{&name}, func() error {
		s = s.learn(name, func(*collection) {})
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = each(
		ctx,
		conn,
		"SELECT collection, field, documents FROM _arrays",
		[]any{&name, &text, &documents},
		func() error {
			s[name].arrays[text] = documents
			return nil
		},
	)
	if err != nil {
		return nil, err
	}
	return s, each(
		ctx,
		conn,
		"SELECT collection, definition FROM _indexes ORDER BY collection, name",
		[]any{&name, &text},
		func() error {
			var index store.Index
			err := json.Unmarshal([]byte(text), &index)
			s[name].know(index)
			return err
		},
	)
}

// querier is a pool of connections, a connection or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// each scans every row into the same places and calls do.
func each(ctx context.Context, q querier, query string, into []any, do func() error, args ...any) error {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // its error is rows.Err's
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		if err := do(); err != nil {
			return err
		}
	}
	return rows.Err()
}
