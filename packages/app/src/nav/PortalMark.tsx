import { Link, useSidebarOpenState } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  mark: {
    alignItems: 'center',
    color: '#7df3e1',
    display: 'flex',
    fontWeight: 600,
    gap: 14,
    height: 64,
    paddingLeft: 24,
    whiteSpace: 'nowrap',
  },
});

/** A parcel seen from a corner; favicon.svg is the same drawing. */
function Parcel() {
  return (
    <svg width={24} height={24} viewBox="4 2 24 28" aria-hidden>
      <path
        d="M16 5l9 5v11l-9 6-9-6V10zM7 10l9 5 9-5M16 15v12"
        fill="none"
        stroke="currentColor"
        strokeLinejoin="round"
        strokeWidth={2.5}
      />
    </svg>
  );
}

/** The sign at the top of the sidebar: a drawing, and the portal's name where there is room for it. */
export function PortalMark() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link to="/" underline="none" className={classes.mark} aria-label="Home">
      <Parcel />
      {isOpen && 'Microservices'}
    </Link>
  );
}
