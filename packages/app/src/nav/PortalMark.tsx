import { Link, useSidebarOpenState } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import PortalIcon from '@material-ui/icons/Category';

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

/** The sign at the top of the sidebar: an icon, and the portal's name where there is room for it. */
export function PortalMark() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link to="/" underline="none" className={classes.mark} aria-label="Home">
      <PortalIcon />
      {isOpen && 'Microservices'}
    </Link>
  );
}
