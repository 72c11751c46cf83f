package store

import (
	"context"
	"sync/atomic"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/domain"
)

// publicAtOnce is how many questions of those who are not signed in are asked at a time: fewer than
// an engine has readers, so that there are always some for the others.
const publicAtOnce = 5

// Allowance is how much one operation may ask of the database. It is safe for concurrent use.
type Allowance struct {
	most   int64
	public bool
	asked  atomic.Int64
}

// NewAllowance allows a number of questions; those of a public one wait for their turn.
func NewAllowance(questions int, public bool) *Allowance {
	return &Allowance{most: int64(questions), public: public}
}

// Asked is how many questions have been asked.
func (a *Allowance) Asked() int { return int(a.asked.Load()) }

type allowanceKey struct{}

// WithAllowance gives what is done with ctx an allowance. Without one there is no limit.
func WithAllowance(ctx context.Context, a *Allowance) context.Context {
	return context.WithValue(ctx, allowanceKey{}, a)
}

// guarded is an engine that holds questions to the allowance of whoever asks, and counts what is
// written.
type guarded struct {
	Engine
	turns   chan struct{}
	written atomic.Uint64
	// accounts counts what is written of accounts and sessions.
	accounts atomic.Uint64
	health   health
}

func newGuarded(engine Engine) *guarded {
	return &guarded{Engine: engine, turns: make(chan struct{}, publicAtOnce)}
}

// private are the collections that nothing public is made of.
var private = map[string]bool{
	users: true, sessions: true, devices: true, apiTokens: true, auditLog: true, spentProofs: true, secrets: true,
}

// ask takes one question off the allowance, and its turn when it is public. done gives the turn
// back.
func (g *guarded) ask(ctx context.Context) (done func(), err error) {
	a, _ := ctx.Value(allowanceKey{}).(*Allowance)
	if a == nil {
		return func() {}, nil
	}
	if a.asked.Add(1) > a.most {
		return nil, &domain.Error{
			Code:    domain.TooComplex,
			Message: "Frågan kräver för mycket av databasen. Fråga efter mindre åt gången.",
		}
	}
	if !a.public {
		return func() {}, nil
	}
	select {
	case g.turns <- struct{}{}:
		return func() { <-g.turns }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (g *guarded) Get(ctx context.Context, collection, id string, into any) error {
	done, err := g.ask(ctx)
	if err != nil {
		return err
	}
	defer done()
	return g.Engine.Get(ctx, collection, id, into)
}

func (g *guarded) Find(ctx context.Context, collection string, q Query, each func(func(any) error) error) error {
	done, err := g.ask(ctx)
	if err != nil {
		return err
	}
	// The turn is given back before each is called, which may ask again.
	var found []func(any) error
	err = g.Engine.Find(ctx, collection, q, func(decode func(any) error) error {
		found = append(found, decode)
		return nil
	})
	done()
	if err != nil {
		return err
	}
	for _, decode := range found {
		if err := each(decode); err != nil {
			return err
		}
	}
	return nil
}

func (g *guarded) Count(ctx context.Context, collection string, filter bson.D) (int64, error) {
	done, err := g.ask(ctx)
	if err != nil {
		return 0, err
	}
	defer done()
	return g.Engine.Count(ctx, collection, filter)
}

func (g *guarded) Group(ctx context.Context, collection string, group Group) ([]GroupRow, error) {
	done, err := g.ask(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	return g.Engine.Group(ctx, collection, group)
}

func (g *guarded) Insert(ctx context.Context, collection string, doc any) (err error) {
	defer func() { g.wrote(collection, err) }()
	return g.Engine.Insert(ctx, collection, doc)
}

func (g *guarded) Replace(ctx context.Context, collection, id string, revision int, doc any) (err error) {
	defer func() { g.wrote(collection, err) }()
	return g.Engine.Replace(ctx, collection, id, revision, doc)
}

func (g *guarded) Overwrite(ctx context.Context, collection, id string, revision int, doc any) (err error) {
	defer func() { g.wrote(collection, err) }()
	return g.Engine.Overwrite(ctx, collection, id, revision, doc)
}

func (g *guarded) Delete(ctx context.Context, collection string, filter bson.D) (removed int64, err error) {
	defer func() { g.wrote(collection, err) }()
	return g.Engine.Delete(ctx, collection, filter)
}

// wrote counts a write that has been tried: one that failed may have been carried out.
func (g *guarded) wrote(collection string, err error) {
	g.health.wrote(err)
	if collection == users || collection == sessions {
		g.accounts.Add(1)
	}
	if !private[collection] {
		g.written.Add(1)
	}
}

// Written grows with every write, by this process, of what something public may be made of.
func (s *Store) Written() uint64 { return s.engine.written.Load() }

// Exclusive is an engine that no other process can write through.
type Exclusive interface{ Exclusive() bool }

// AccountsWritten grows with every write, by this process, of an account or a session. alone reports
// whether no other process writes them.
func (s *Store) AccountsWritten() (written uint64, alone bool) {
	engine, may := s.engine.Engine.(Exclusive)
	return s.engine.accounts.Load(), may && engine.Exclusive()
}
