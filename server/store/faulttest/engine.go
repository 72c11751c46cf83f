// Package faulttest is an engine whose database fails as a test tells it to.
package faulttest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

// Way is how a call fails.
type Way int

// The ways. In all but Lost nothing is written.
const (
	Away   Way = iota // nobody is there: the call fails at once
	Silent            // no answer comes, until the call's deadline
	Slow              // the answer is right and comes after Pause
	Half              // half of what was asked for is read, then the connection breaks
	Lost              // what was to be done is done, and its answer lost
	Broken            // the database says something that nobody has foreseen
)

// Ways are those that a call does not survive.
var Ways = map[string]Way{"away": Away, "silent": Silent, "half": Half, "lost": Lost, "broken": Broken}

// ErrBroken is what a broken database says.
var ErrBroken = errors.New("faulttest: a fault that nobody has foreseen")

// Fault is what goes wrong, and when.
type Fault struct {
	Way Way
	// Calls chooses which calls it is about; nil: all.
	Calls func(Call) bool
	// After lets so many of those calls through first, and Times is how many then fail; 0: all.
	After, Times int
	// Pause is how long a slow answer takes.
	Pause time.Duration
}

// Call is one call of the engine.
type Call struct {
	Method     string // as store.Engine has it
	Collection string // or the sequence, or empty
}

// Writes reports whether the call writes.
func (c Call) Writes() bool {
	switch c.Method {
	case "Insert", "Replace", "Rewrite", "Overwrite", "Next", "Delete", "EnsureIndexes":
		return true
	}
	return false
}

// Writes are the calls that write, for Fault.Calls.
func Writes(c Call) bool { return c.Writes() }

// Engine is a store.Engine over another. It is safe for concurrent use.
type Engine struct {
	store.Engine
	mu     sync.Mutex
	fault  *Fault
	seen   int
	failed int
}

// Over is an engine that does as the one below it until Fail is called.
func Over(engine store.Engine) *Engine { return &Engine{Engine: engine} }

// Fail makes calls fail, in place of whatever failed before.
func (e *Engine) Fail(f Fault) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.fault, e.seen, e.failed = &f, 0, 0
}

// Heal lets every call through again, and returns how many have failed.
func (e *Engine) Heal() (failed int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.fault = nil
	return e.failed
}

// due is the fault that a call meets, nil for none.
func (e *Engine) due(c Call) *Fault {
	e.mu.Lock()
	defer e.mu.Unlock()
	f := e.fault
	if f == nil || f.Calls != nil && !f.Calls(c) {
		return nil
	}
	if e.seen++; e.seen <= f.After || f.Times > 0 && e.failed == f.Times {
		return nil
	}
	e.failed++
	return f
}

// meet carries a call out as it is due. half is what a call does that breaks in the middle.
func (e *Engine) meet(ctx context.Context, c Call, do, half func() error) error {
	f := e.due(c)
	if f == nil {
		return do()
	}
	gone := fmt.Errorf("faulttest: %s %s: %w", c.Method, c.Collection, store.ErrUnavailable)
	switch f.Way {
	case Silent:
		<-ctx.Done()
		return ended(ctx, gone)
	case Slow:
		select {
		case <-ctx.Done():
			return ended(ctx, gone)
		case <-time.After(f.Pause):
			return do()
		}
	case Half:
		if half == nil {
			return gone
		}
		return errors.Join(half(), gone)
	case Lost:
		return errors.Join(do(), gone)
	case Broken:
		return ErrBroken
	}
	return gone
}

// ended is what an engine says of a call whose context has ended.
func ended(ctx context.Context, gone error) error {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return fmt.Errorf("%w: %w", gone, ctx.Err())
	}
	return ctx.Err()
}

// Insert adds a document.
func (e *Engine) Insert(ctx context.Context, collection string, doc any) error {
	do := func() error { return e.Engine.Insert(ctx, collection, doc) }
	return e.meet(ctx, Call{"Insert", collection}, do, nil)
}

// Get reads a document.
func (e *Engine) Get(ctx context.Context, collection, id string, into any) error {
	do := func() error { return e.Engine.Get(ctx, collection, id, into) }
	return e.meet(ctx, Call{"Get", collection}, do, nil)
}

// Replace writes a document over another.
func (e *Engine) Replace(ctx context.Context, collection, id string, revision int, doc any) error {
	do := func() error { return e.Engine.Replace(ctx, collection, id, revision, doc) }
	return e.meet(ctx, Call{"Replace", collection}, do, nil)
}

// Rewrite writes a document over another.
func (e *Engine) Rewrite(ctx context.Context, collection, id string, revision int, doc any) error {
	do := func() error { return e.Engine.Rewrite(ctx, collection, id, revision, doc) }
	return e.meet(ctx, Call{"Rewrite", collection}, do, nil)
}

// Overwrite writes a document over another and erases that.
func (e *Engine) Overwrite(ctx context.Context, collection, id string, revision int, doc any) error {
	do := func() error { return e.Engine.Overwrite(ctx, collection, id, revision, doc) }
	return e.meet(ctx, Call{"Overwrite", collection}, do, nil)
}

// Find reads documents; half of them when it breaks in the middle.
func (e *Engine) Find(
	ctx context.Context, collection string, q store.Query, each func(func(any) error) error,
) error {
	do := func() error { return e.Engine.Find(ctx, collection, q, each) }
	half := func() error {
		var read []func(any) error
		err := e.Engine.Find(ctx, collection, q, func(decode func(any) error) error {
			read = append(read, decode)
			return nil
		})
		for _, decode := range read[:len(read)/2] {
			err = errors.Join(err, each(decode))
		}
		return err
	}
	return e.meet(ctx, Call{"Find", collection}, do, half)
}

// Count counts documents.
func (e *Engine) Count(ctx context.Context, collection string, filter bson.D) (n int64, err error) {
	err = e.meet(ctx, Call{"Count", collection}, func() (err error) {
		n, err = e.Engine.Count(ctx, collection, filter)
		return err
	}, nil)
	return n, err
}

// Group groups documents; half of the groups when it breaks in the middle.
func (e *Engine) Group(ctx context.Context, collection string, g store.Group) (rows []store.GroupRow, err error) {
	do := func() (err error) {
		rows, err = e.Engine.Group(ctx, collection, g)
		return err
	}
	err = e.meet(ctx, Call{"Group", collection}, do, func() error {
		err := do()
		rows = rows[:len(rows)/2]
		return err
	})
	return rows, err
}

// Next is the next number of a sequence.
func (e *Engine) Next(ctx context.Context, sequence string) (n int64, err error) {
	err = e.meet(ctx, Call{"Next", sequence}, func() (err error) {
		n, err = e.Engine.Next(ctx, sequence)
		return err
	}, nil)
	return n, err
}

// Delete removes documents.
func (e *Engine) Delete(ctx context.Context, collection string, filter bson.D) (n int64, err error) {
	err = e.meet(ctx, Call{"Delete", collection}, func() (err error) {
		n, err = e.Engine.Delete(ctx, collection, filter)
		return err
	}, nil)
	return n, err
}

// EnsureIndexes makes indexes.
func (e *Engine) EnsureIndexes(ctx context.Context, indexes []store.Index) error {
	do := func() error { return e.Engine.EnsureIndexes(ctx, indexes) }
	return e.meet(ctx, Call{"EnsureIndexes", ""}, do, nil)
}

// Ping asks whether the database answers.
func (e *Engine) Ping(ctx context.Context) error {
	return e.meet(ctx, Call{"Ping", ""}, func() error { return e.Engine.Ping(ctx) }, nil)
}
