package embedded

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"modernc.org/sqlite"

	"loftet/server/store"
)

// SQLite's result codes that mean something here; the primary code is in the lowest byte.
const (
	codeBusy             = 5
	codeLocked           = 6
	codeInterrupt        = 9
	codeIOError          = 10
	codeFull             = 13
	codeCannotOpen       = 14
	codeConstraintUnique = 19 | 8<<8
)

var errClosed = fmt.Errorf("%w: closed", store.ErrUnavailable)

func unsupported(format string, args ...any) error {
	return fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), store.ErrUnsupported)
}

func isCode(err error, code int) bool {
	var s *sqlite.Error
	if !errors.As(err, &s) {
		return false
	}
	return s.Code() == code || s.Code()&0xff == code
}

// fault is an error as a store.Engine tells it. A context that has ended wins over what SQLite made
// of it.
func fault(ctx context.Context, err error, doing string) error {
	if err == nil {
		return nil
	}
	if ended := ctx.Err(); ended != nil {
		return endedBy(ended, doing)
	}
	if isCode(err, codeConstraintUnique) {
		return fmt.Errorf("%s: %w: %w", doing, store.ErrDuplicate, err)
	}
	for _, code := range []int{codeBusy, codeLocked, codeInterrupt, codeIOError, codeFull, codeCannotOpen} {
		if isCode(err, code) {
			return fmt.Errorf("%s: %w: %w", doing, store.ErrUnavailable, err)
		}
	}
	if errors.Is(err, sql.ErrConnDone) || err.Error() == "sql: database is closed" { // database/sql has no name for it
		return fmt.Errorf("%s: %w", doing, errClosed)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// endedBy is the error of a call whose context ended: a deadline also means that the database did
// not answer in time.
func endedBy(ended error, doing string) error {
	if errors.Is(ended, context.DeadlineExceeded) {
		return fmt.Errorf("%s: %w: %w", doing, store.ErrUnavailable, ended)
	}
	return fmt.Errorf("%s: %w", doing, ended)
}
