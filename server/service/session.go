package service

import (
	"context"

	"loftet/server/auth"
	"loftet/server/domain"
)

// state is what is stored of a session's tokens.
func state(session *domain.SignInSession) auth.RefreshState {
	return auth.RefreshState{
		CurrentHash: session.CurrentHash, PreviousHash: session.PreviousHash, Salt: session.Salt,
		RotatedAt: session.RotatedAt, ExpiresAt: session.ExpiresAt, Revoked: !session.RevokedAt.IsZero(),
	}
}

// keep puts a token state into the session.
func keep(session *domain.SignInSession, state auth.RefreshState) {
	session.CurrentHash, session.PreviousHash = state.CurrentHash, state.PreviousHash
	session.Salt, session.RotatedAt, session.ExpiresAt = state.Salt, state.RotatedAt, state.ExpiresAt
}

// Refresh exchanges a refresh token for a new one and a new access token: the same new one until
// that has been used. A token from before that ends the session: two have had it. UNAUTHENTICATED;
// UNAVAILABLE says nothing of the token, which is as good as before.
func (s *Service) Refresh(ctx context.Context, presented string) (*SignedIn, error) {
	token, err := auth.ParseRefreshToken(presented)
	if err != nil {
		return nil, domain.ErrUnauthenticated()
	}
	var in *SignedIn
	err = retry(func() error {
		in, err = s.refresh(ctx, token)
		return err
	})
	return in, err
}

func (s *Service) refresh(ctx context.Context, token auth.RefreshToken) (*SignedIn, error) {
	now := s.clock()
	session, err := s.store.Session(ctx, token.SessionID)
	if domain.IsCode(err, domain.NotFound) {
		return nil, domain.ErrUnauthenticated()
	}
	if err != nil {
		return nil, err
	}
	u, err := s.store.User(ctx, session.UserID)
	if domain.IsCode(err, domain.NotFound) || err == nil && (u.Shut() || !u.Admits(session)) {
		return nil, domain.ErrUnauthenticated()
	}
	if err != nil {
		return nil, err
	}
	switch auth.Decide(state(session), token.Hash(), now) {
	case auth.Repeat:
		return s.admit(u, session, successor(session, token))
	case auth.Rotate:
		salt, err := auth.NewRotationSalt(s.random)
		if err != nil {
			return nil, err
		}
		keep(session, state(session).Rotated(token, salt, now))
		session.Revision++
		if err := s.store.SessionSave(ctx, session); err != nil {
			return nil, err
		}
		if session.DeviceID != "" {
			s.phoneSeen(ctx, u, session.DeviceID)
		}
		return s.admit(u, session, successor(session, token))
	case auth.Reused:
		if err := s.revoke(ctx, session); err != nil {
			return nil, err
		}
		s.note(
			ctx,
			u.AreaCodes,
			domain.AuditEntry{
				Actor:    u.Username,
				Action:   domain.AuditSignInStolen,
				Noun:     domain.NounUser,
				RecordID: u.ID,
			},
		)
	}
	return nil, domain.ErrUnauthenticated()
}

// successor is what the previous token was exchanged for; empty where an older version made it by
// chance.
func successor(session *domain.SignInSession, previous auth.RefreshToken) string {
	if len(session.Salt) == 0 {
		return ""
	}
	return previous.Successor(session.Salt).Text()
}

func (s *Service) revoke(ctx context.Context, session *domain.SignInSession) error {
	session.RevokedAt = s.clock()
	session.Revision++
	return s.store.SessionSave(ctx, session)
}

// SignOut ends the session that a refresh token belongs to. An unknown token is no error: whoever
// has it is out.
func (s *Service) SignOut(ctx context.Context, presented string) error {
	token, err := auth.ParseRefreshToken(presented)
	if err != nil {
		return nil
	}
	var ended string // whose session it was
	err = retry(func() error {
		session, err := s.store.Session(ctx, token.SessionID)
		if domain.IsCode(err, domain.NotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		switch auth.Decide(state(session), token.Hash(), s.clock()) {
		case auth.Rotate, auth.Repeat, auth.Reused:
			ended = session.UserID
			return s.revoke(ctx, session)
		}
		return nil
	})
	if err == nil && ended != "" {
		s.noteSignOut(ctx, ended)
	}
	return err
}

// noteSignOut writes in the audit log that a user has signed out.
func (s *Service) noteSignOut(ctx context.Context, userID string) {
	u, err := s.store.User(ctx, userID)
	if err != nil {
		LogFailure(ctx, "write in the audit log", err)
		return
	}
	s.note(
		ctx,
		u.AreaCodes,
		domain.AuditEntry{Actor: u.Username, Action: domain.AuditSignOut, Noun: domain.NounUser, RecordID: u.ID},
	)
}

// Authenticate is who an access token or an API key stands for, with the role and areas that they
// have now. UNAUTHENTICATED, also once the session is revoked.
func (s *Service) Authenticate(ctx context.Context, token string) (domain.Actor, error) {
	if auth.IsAPIKey(token) {
		return s.authenticateKey(ctx, token)
	}
	claims, err := s.tokens.Verify(token, s.now())
	if err != nil {
		return domain.Actor{}, domain.ErrUnauthenticated()
	}
	return s.caller(ctx, callerKey{claims.SessionID, claims.UserID}, func(ctx context.Context) (domain.Actor, error) {
		return s.readCaller(ctx, claims)
	})
}

// readCaller reads who is behind a token. UNAUTHENTICATED.
func (s *Service) readCaller(ctx context.Context, claims auth.Claims) (domain.Actor, error) {
	session, err := s.store.Session(ctx, claims.SessionID)
	if domain.IsCode(err, domain.NotFound) || err == nil && !session.RevokedAt.IsZero() {
		return domain.Actor{}, domain.ErrUnauthenticated()
	}
	if err != nil {
		return domain.Actor{}, err
	}
	u, err := s.store.User(ctx, claims.UserID)
	if domain.IsCode(err, domain.NotFound) || err == nil && (u.Shut() || !u.Admits(session)) {
		return domain.Actor{}, domain.ErrUnauthenticated()
	}
	if err != nil {
		return domain.Actor{}, err
	}
	return u.Actor(session.ID), nil
}

// endSessions ends those of a user's sign-ins that are good and of those, and says how many.
func (s *Service) endSessions(
	ctx context.Context, userID string, of func(*domain.SignInSession) bool,
) (ended int, err error) {
	kept, err := s.store.Sessions(ctx, userID)
	if err != nil {
		return 0, err
	}
	for _, in := range kept {
		if !in.Good(s.clock()) || !of(in) {
			continue
		}
		if err := s.endSession(ctx, in.ID); err != nil {
			return ended, err
		}
		ended++
	}
	if ended > 0 {
		s.changes.cutUser(userID)
	}
	return ended, nil
}

// endSession ends a sign-in, also one that is being renewed meanwhile.
func (s *Service) endSession(ctx context.Context, id string) error {
	return retry(func() error {
		in, err := s.store.Session(ctx, id)
		if domain.IsCode(err, domain.NotFound) || err == nil && !in.RevokedAt.IsZero() {
			return nil
		}
		if err != nil {
			return err
		}
		return s.revoke(ctx, in)
	})
}

// Sessions are an account's sign-ins that are good, the one last renewed first; none that the actor
// may not see.
func (s *Service) Sessions(ctx context.Context, by domain.Actor, u *domain.User) ([]*domain.SignInSession, error) {
	good := []*domain.SignInSession{}
	if !mayEndSessions(by, u) {
		return good, nil
	}
	kept, err := s.store.Sessions(ctx, u.ID)
	if err != nil {
		return nil, err
	}
	for _, in := range kept {
		if in.Good(s.clock()) && u.Admits(in) {
			good = append(good, in)
		}
	}
	return good, nil
}

// SessionEnd ends one sign-in of an account, or without an id all but the one that asks. One that
// has ended stays so. FORBIDDEN for one who came with a key; NOT_FOUND.
func (s *Service) SessionEnd(
	ctx context.Context, by domain.Actor, userID, id string,
) (u *domain.User, ended int, err error) {
	if !by.System && !domain.MayAtAll(by, domain.EndSessions) {
		return nil, 0, domain.ErrForbidden()
	}
	u, err = s.store.User(ctx, userID)
	if err := hidden(err, err == nil && mayEndSessions(by, u)); err != nil {
		return nil, 0, err
	}
	ended, err = s.endSessions(ctx, u.ID, func(in *domain.SignInSession) bool {
		return in.ID == id || id == "" && in.ID != by.SessionID
	})
	if err != nil {
		return nil, 0, err
	}
	if ended > 0 {
		s.note(ctx, u.AreaCodes, domain.AuditEntry{
			Actor: by.Signature(), Action: domain.AuditSessionEnd, Noun: domain.NounUser, RecordID: u.ID,
			Detail: u.Username,
		})
	}
	return u, ended, nil
}

// mayEndSessions reports whether the actor may see and end an account's sign-ins.
func mayEndSessions(by domain.Actor, u *domain.User) bool {
	return domain.MayToAccount(by, domain.EndSessions, u)
}
