// Package service is what a user can do: one method for each thing, a file per noun. A method asks
// domain whether the caller may and whether the input holds, and store to read or write. Faults
// come back as *domain.Error or domain.Errors; anything else is internal.
//
// Every save is one atomic write at the revision that the writer saw.
package service

import (
	"cmp"
	"context"
	"io"
	"math/rand/v2"
	"sync"
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
	"loftet/server/store"
)

// MinClientVersion is the oldest version of the app that may send.
const MinClientVersion = "0.1.0"

// Version is this program's, the same as the app's.
const Version = "0.1.0"

// Service is safe for concurrent use.
type Service struct {
	store   *store.Store
	tokens  *auth.Tokens
	random  io.Reader
	now     func() time.Time
	limits  *signInLimits
	changes *changes
	// held while what follows for an activity is written: that leaves no revision
	projecting *sync.Mutex
	devices    *auth.KnownDevices
	aside      *sync.WaitGroup // what is done beside an answer
	keeping    *sync.Mutex     // held while an account is changed, so that two cannot shut each other out
	baseURL    string
	// how long an invitation's link works
	invitationLife time.Duration
	accessReviews  domain.AccessReviewRule
	hashCost       auth.HashCost

	challenges *auth.Challenges
	citizens   *citizenLimits
	receipts   *feedbackSecret
	requests   *requestLimits
	exports    *exportLimits
	callers    *callers
}

// Config is what a service is made of.
type Config struct {
	Store  *store.Store
	Tokens *auth.Tokens
	Random io.Reader // crypto/rand.Reader, but in tests
	// BaseURL is where people reach the app, for links to it
	BaseURL string
	// InvitationLife is how long an invitation's link works; 0: a day
	InvitationLife time.Duration
	// AccessReviews is how often accounts are gone through; the zero rule: as usual
	AccessReviews domain.AccessReviewRule
	Now           func() time.Time // time.Now, but in tests
	// HashCost is what hashing a password costs; zero: auth.DefaultHashCost
	HashCost auth.HashCost
	// Unlimited has nobody held to how much they may ask: for searches and benchmarks.
	Unlimited bool
}

// New makes a service.
func New(c Config) *Service {
	s := &Service{
		store: c.Store, tokens: c.Tokens, random: c.Random, now: c.Now, limits: newSignInLimits(),
		devices: c.Tokens.KnownDevices(), aside: &sync.WaitGroup{}, keeping: &sync.Mutex{}, baseURL: c.BaseURL,
		challenges: c.Tokens.Challenges(), citizens: newCitizenLimits(), receipts: &feedbackSecret{},
		changes: newChanges(), projecting: &sync.Mutex{},
		requests: newRequestLimits(), exports: newExportLimits(), callers: newCallers(),
		invitationLife: cmp.Or(c.InvitationLife, InvitationLife),
		accessReviews:  cmp.Or(c.AccessReviews, domain.UsualAccessReview),
		hashCost:       cmp.Or(c.HashCost, auth.DefaultHashCost()),
	}
	if c.Unlimited {
		s.requests = nil
	}
	return s
}

// At is the service with its clock stopped at t: the demo's made-up past is written with it.
func (s *Service) At(t time.Time) *Service {
	at := *s
	at.now = func() time.Time { return t }
	return &at
}

// besideTimeout is how long something may take that is done beside an answer.
const besideTimeout = 10 * time.Second

// beside does something that the answer does not wait for, and that goes on when the caller has
// left.
func (s *Service) beside(ctx context.Context, do func(context.Context)) {
	s.aside.Go(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), besideTimeout)
		defer cancel()
		do(ctx)
	})
}

// Settle waits for what is done beside answers, before the database is closed.
func (s *Service) Settle() { s.aside.Wait() }

// System is the actor of the program's own commands.
var System = domain.Actor{UserID: "system", Username: "system", Role: domain.Admin, System: true}

// Ready is nil while the database answers and keeps what is written.
func (s *Service) Ready(ctx context.Context) error { return s.store.Ready(ctx) }

// Today is the day it is in Sweden.
func (s *Service) Today() domain.Date { return domain.DateOf(s.clock()) }

// Now is the server's clock, to the millisecond.
func (s *Service) Now() time.Time { return s.clock() }

// clock is now, to the millisecond that the database keeps.
func (s *Service) clock() time.Time { return s.now().UTC().Truncate(time.Millisecond) }

// entry is a line of a record's history.
func entry(by domain.Actor, at time.Time, action, reason string) domain.HistoryEntry {
	return domain.HistoryEntry{At: at, By: by.Username, Action: action, Reason: reason}
}

// hidden turns a record of another area into one that does not exist.
func hidden(err error, allowed bool) error {
	if err != nil {
		return err
	}
	if !allowed {
		return domain.ErrNotFound("id")
	}
	return nil
}

// checkRevision returns CONFLICT unless the writer saw the current revision.
func checkRevision(seen, is int) error {
	if seen != is {
		return domain.ErrConflict()
	}
	return nil
}

// errNotUUID refuses a new record whose client made no proper id for it.
var errNotUUID = &domain.Error{Code: domain.Invalid, Field: "id", Message: "Id:t ska vara ett UUID."}

// retries is how often a write without a seen revision is tried again when others write at the same
// time.
const retries = 8

// retryPause is how long the first retry waits at most; each later one waits twice as long.
const retryPause = 4 * time.Millisecond

// retry does write until it meets no other writer, with pauses that grow and differ, so that many
// who write at once let each other through.
func retry(write func() error) (err error) {
	pause := retryPause
	for range retries {
		if err = write(); !domain.IsCode(err, domain.Conflict) {
			return err
		}
		time.Sleep(rand.N(pause))
		pause *= 2
	}
	return err
}
