package embedded

import (
	"context"
	"database/sql"
	"errors"
	"sync"
)

// keptStatements is how many questions are kept prepared, for each connection that has asked them:
// more than the program has, but for those with lists of many lengths.
const keptStatements = 300

// readers are the connections that read, with the statements that they have made ready. They are
// safe for concurrent use.
type readers struct {
	*sql.DB

	mu       sync.RWMutex
	prepared map[string]*sql.Stmt
}

func newReaders(db *sql.DB) *readers { return &readers{DB: db, prepared: map[string]*sql.Stmt{}} }

// statement is the statement of a question, made ready once; nil when so many are kept that this
// one is not.
func (r *readers) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	r.mu.RLock()
	kept, full := r.prepared[query], len(r.prepared) >= keptStatements
	r.mu.RUnlock()
	if kept != nil || full {
		return kept, nil
	}
	made, err := r.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if kept := r.prepared[query]; kept != nil || len(r.prepared) >= keptStatements {
		return kept, made.Close()
	}
	r.prepared[query] = made
	return made, nil
}

// QueryContext asks.
func (r *readers) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	statement, err := r.statement(ctx, query)
	if err != nil {
		return nil, err
	}
	if statement == nil {
		return r.DB.QueryContext(ctx, query, args...)
	}
	return statement.QueryContext(ctx, args...)
}

// snapshot is a transaction that reads, with the readers' statements.
type snapshot struct {
	readers *readers
	tx      *sql.Tx
}

// QueryContext asks within the transaction.
func (s snapshot) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	s.readers.mu.RLock()
	statement := s.readers.prepared[query]
	s.readers.mu.RUnlock()
	if statement == nil {
		return s.tx.QueryContext(ctx, query, args...)
	}
	return s.tx.StmtContext(ctx, statement).QueryContext(ctx, args...)
}

// one asks for the one row of a question.
func (r *readers) one(ctx context.Context, into any, query string, args ...any) error {
	rows, err := r.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }() // its error is rows.Err's
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	if err := rows.Scan(into); err != nil {
		return err
	}
	return rows.Err()
}

// Close closes the statements and the connections.
func (r *readers) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	var err error
	for _, statement := range r.prepared {
		err = errors.Join(err, statement.Close())
	}
	clear(r.prepared)
	return errors.Join(err, r.DB.Close())
}
