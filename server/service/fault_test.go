package service_test

import (
	"context"
	"sync"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

// faults make a database fail. The zero faults are none.
type faults struct {
	mu    sync.Mutex
	fails func(call, collection string) bool
	// late lets a call that fails write first: its answer is what is lost
	late bool
}

// set says which calls fail; nil: none.
func (f *faults) set(fails func(call, collection string) bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.fails = fails
}

// call makes a call, or fails before or after it.
func (f *faults) call(call, collection string, do func() error) error {
	f.mu.Lock()
	fails := f.fails != nil && f.fails(call, collection)
	late := f.late
	f.mu.Unlock()
	if fails && !late {
		return store.ErrUnavailable
	}
	if err := do(); err != nil || !fails {
		return err
	}
	return store.ErrUnavailable
}

// over puts the faults before an engine.
func (f *faults) over(engine store.Engine) store.Engine { return &faulty{engine, f} }

type faulty struct {
	store.Engine
	faults *faults
}

func (f *faulty) Insert(ctx context.Context, collection string, doc any) error {
	return f.faults.call("Insert", collection, func() error { return f.Engine.Insert(ctx, collection, doc) })
}

func (f *faulty) Get(ctx context.Context, collection, id string, into any) error {
	return f.faults.call("Get", collection, func() error { return f.Engine.Get(ctx, collection, id, into) })
}

func (f *faulty) Replace(ctx context.Context, collection, id string, revision int, doc any) error {
	return f.faults.call("Replace", collection, func() error {
		return f.Engine.Replace(ctx, collection, id, revision, doc)
	})
}

func (f *faulty) Find(
	ctx context.Context, collection string, q store.Query, each func(decode func(any) error) error,
) error {
	return f.faults.call("Find", collection, func() error { return f.Engine.Find(ctx, collection, q, each) })
}

func (f *faulty) Delete(ctx context.Context, collection string, filter bson.D) (n int64, err error) {
	err = f.faults.call("Delete", collection, func() (err error) {
		n, err = f.Engine.Delete(ctx, collection, filter)
		return err
	})
	return n, err
}
